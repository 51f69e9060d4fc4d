namespace Stedenband.Checks.Chapter7;

/// <summary>If money from one side made donors and receivers, more told exchanges should aim at the partner side than at the Dutch side.</summary>
internal sealed class MoreExchangesForThePartner() : ClaimCheck("c7-6")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var told = study.ToldExchanges();
        var (partner, dutch) = (told.Where(exchange => exchange.Direction.Says("to_partner")).ToList(), told.Where(exchange => exchange.Direction.Says("to_dutch")).ToList());
        return Pattern(
            study,
            partner.Count > dutch.Count,
            $"Exchanges that aim at the partner side: {partner.Select(exchange => exchange.Title)}; at the Dutch side: {dutch.Select(exchange => exchange.Title)}; no direction reported: {told.Count(exchange => exchange.Direction.IsMissing)}.",
            study.Cases.Where(tie => partner.Any(exchange => exchange.Partnership.Says(tie.Id))).Select(tie => tie.Name),
            "Amounts of money by project; and projects that the partner paid for. Most directions were read from one general sentence of the study.",
            partner, dutch);
    }
}
