namespace Stedenband.Checks.Chapter6;

/// <summary>A clear gain of a network is told under the multi-level model.</summary>
internal sealed class WiderNetworksStrengthened() : ClaimCheck("c6-12")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var networks = study.Outcomes.Where(outcome => outcome.Kind.Says("government_network") && outcome.NetworkModel.Says("multi_level")).ToList();
        return Conclude(
            study,
            networks.Some(outcome => outcome.Extent.Is("clear")),
            $"Wider government networks: {networks.Select(outcome => $"{outcome.Content}: {outcome.Extent}")}.",
            networks);
    }
}
