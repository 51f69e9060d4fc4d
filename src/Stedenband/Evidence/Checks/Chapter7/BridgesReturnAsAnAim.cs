namespace Stedenband.Checks.Chapter7;

/// <summary>Peace and reconciliation stand first among the phases, bridges are an aim of Dutch municipalities, and better relations around integration are told.</summary>
internal sealed class BridgesReturnAsAnAim() : ClaimCheck("c7-10")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var bridges = study.Coded("dutch-municipalities", "objective_bridges");
        var first = study.Events.Where(item => item.Kind.Says("phase") && item.Sequence.Says("1")).ToList();
        var relations = study.OutcomesOn("dutch").Where(outcome => outcome.Kind.Says("better_relation") && outcome.Theme.Says("integration")).ToList();
        return Conclude(
            study,
            first.Any(item => item.Id == "phase-peace") & bridges.Is("yes") & relations.Count > 0,
            $"First phase: {first.Select(item => item.Title)}; bridges as an aim of Dutch municipalities: {bridges}; better relations around integration: {relations.Select(outcome => outcome.Content)}.",
            [bridges], first, relations);
    }
}
