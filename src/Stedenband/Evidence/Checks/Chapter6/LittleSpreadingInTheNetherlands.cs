namespace Stedenband.Checks.Chapter6;

/// <summary>What is told of networks of Dutch municipalities is limited throughout.</summary>
internal sealed class LittleSpreadingInTheNetherlands() : ClaimCheck("c6-13")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var networks = study.OutcomesOn("dutch").Where(outcome => outcome.Kind.Says("government_network")).ToList();
        return Conclude(
            study,
            networks.Count > 0 & networks.Every(outcome => outcome.Extent.IsAny("limited", "very_limited")),
            $"Networks of Dutch municipalities: {networks.Select(outcome => $"{outcome.Content}: {outcome.Extent}")}.",
            networks);
    }
}
