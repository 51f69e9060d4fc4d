namespace Stedenband.Checks.Chapter8;

/// <summary>If exchange among municipalities there made the ties reach further, networks should be clearly strengthened on the partner side and not on the Dutch side.</summary>
internal sealed class WiderReachAtThePartner() : ClaimCheck("c8-4")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var networks = study.Outcomes.Where(outcome => outcome.Kind.Says("government_network")).ToList();
        var (partner, dutch) = (networks.Where(outcome => outcome.Side.Says("partner")).ToList(), networks.Where(outcome => outcome.Side.Says("dutch")).ToList());
        return Pattern(
            study,
            partner.Count > 0 & dutch.Count > 0 & partner.Every(outcome => outcome.Extent.Is("clear")) & !dutch.Some(outcome => outcome.Extent.Is("clear")),
            $"Networks on the partner side: {partner.Select(outcome => $"{outcome.Content}: {outcome.Extent}")}; on the Dutch side: {dutch.Select(outcome => $"{outcome.Content}: {outcome.Extent}")}.",
            ["no tie is named"],
            "How many municipalities were reached, on either side.",
            networks);
    }
}
