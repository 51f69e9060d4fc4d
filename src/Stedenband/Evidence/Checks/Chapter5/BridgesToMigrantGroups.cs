namespace Stedenband.Checks.Chapter5;

/// <summary>Bridges to migrant groups are an aim of Dutch municipalities, and better relations around integration are told of the Dutch side.</summary>
internal sealed class BridgesToMigrantGroups() : ClaimCheck("c5-41")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var aim = study.Coded("dutch-municipalities", "objective_bridges");
        var bridges = study.OutcomesOn("dutch").Where(outcome => outcome.Chapter.Says("5") && outcome.Kind.Says("better_relation") && outcome.Theme.Says("integration")).ToList();
        return Conclude(
            study,
            aim.Is("yes") & bridges.Count > 0,
            $"Bridges as an aim of Dutch municipalities: {aim}; better relations around integration: {bridges.Select(outcome => outcome.Content)}.",
            [aim], bridges);
    }
}
