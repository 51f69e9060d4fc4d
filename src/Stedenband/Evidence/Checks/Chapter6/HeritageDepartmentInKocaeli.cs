namespace Stedenband.Checks.Chapter6;

/// <summary>A new unit for heritage is told of Amsterdam–Kocaeli, where an exchange on heritage is coded.</summary>
internal sealed class HeritageDepartmentInKocaeli() : ClaimCheck("c6-19")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var exchange = study.Coded("amsterdam-kocaeli", "exchange_heritage");
        var units = study.OutcomesOn("partner").Where(outcome => outcome.Kind.Says("new_unit") && outcome.Theme.Says("cultural_heritage")).ToList();
        return Conclude(
            study,
            exchange.Is("yes") & units.Some(outcome => outcome.Partnership.Is("amsterdam-kocaeli")),
            $"Exchange on heritage in Amsterdam–Kocaeli: {exchange}; new units for heritage, by tie: {units.Select(outcome => $"{outcome.Content} ({outcome.Partnership})")}.",
            [exchange], units);
    }
}
