namespace Stedenband.Checks.Chapter7;

/// <summary>Every tie with a told exchange on waste has a clear gain in waste on the partner side, and no clear one is told of the Dutch side.</summary>
internal sealed class WasteGainsAtThePartner() : ClaimCheck("c7-11")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Where(tie => study.ToldExchanges("waste_management").Any(exchange => exchange.Partnership.Says(tie.Id))).ToList();
        var clear = study.Outcomes.Where(outcome => outcome.Theme.Says("waste_management") && outcome.Extent.Says("clear")).ToList();
        bool Gained(TieView tie) => clear.Any(outcome => outcome.Partnership.Says(tie.Id) && outcome.Side.Says("partner"));
        return Conclude(
            study,
            ties.Count > 0 & ties.All(Gained) & !clear.Any(outcome => outcome.Side.Says("dutch")),
            $"Clear gains in waste on the partner side of ties with an exchange on it: {ties.Select(tie => $"{tie.Name}: {(Gained(tie) ? "told" : "not told")}")}; on the Dutch side: {clear.Where(outcome => outcome.Side.Says("dutch")).Select(outcome => outcome.Content)}. The direction of the exchanges was coded from the claim itself and is not used.",
            clear);
    }
}
