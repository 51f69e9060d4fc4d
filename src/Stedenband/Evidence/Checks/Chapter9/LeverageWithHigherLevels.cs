namespace Stedenband.Checks.Chapter9;

/// <summary>If ties give leverage by scaling up, wider networks should be strengthened in exchange in which higher levels take part.</summary>
internal sealed class LeverageWithHigherLevels() : ClaimCheck("c9-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var scaled = study.ToldExchanges().Where(exchange => study.Coded(exchange.Id, "higher_levels").Says("yes")).ToList();
        var networks = study.Outcomes.Where(outcome => outcome.Kind.Says("government_network") && outcome.NetworkModel.Says("multi_level") && outcome.Extent.Says("clear")).ToList();
        return Pattern(
            study,
            scaled.Count > 0 & networks.Count > 0 & networks.All(outcome => scaled.Any(exchange => exchange.Theme.Text == outcome.Theme.Text)),
            $"Exchanges with higher levels: {scaled.Select(exchange => $"{exchange.Title} ({exchange.Theme})")}; networks strengthened: {networks.Select(outcome => $"{outcome.Content} ({outcome.Theme})")}.",
            study.Cases.Where(tie => scaled.Any(exchange => exchange.Partnership.Says(tie.Id))).Select(tie => tie.Name),
            "Exchange of other themes with higher levels: fire brigades are the only one.",
            scaled, networks);
    }
}
