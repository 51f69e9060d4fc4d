namespace Stedenband.Checks.Chapter1;

/// <summary>Integration and cohesion is an aim of Dutch municipalities, and better relations around it are told.</summary>
internal sealed class AimAtHome() : ClaimCheck("c1-11")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var here = study.Coded("dutch-municipalities", "objective_integration");
        var relations = study.OutcomesOn("dutch").Where(outcome => outcome.Theme.Says("integration")).ToList();
        return Conclude(
            study,
            here.Is("yes") & relations.Count > 0,
            $"Integration and cohesion as an aim of Dutch municipalities: {here}; outcomes around it: {relations.Select(outcome => outcome.Content)}.",
            [here], relations);
    }
}
