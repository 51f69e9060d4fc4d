namespace Stedenband.Checks.Chapter6;

/// <summary>A new unit for heritage is told of Amsterdam–Kocaeli, where an exchange on heritage is coded.</summary>
internal sealed class HeritageDepartmentInKocaeli() : ClaimCheck("c6-19")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var exchange = study.Coded("amsterdam-kocaeli", "exchange_heritage");
        var units = study.OutcomesOn("partner").Where(outcome => outcome.Kind.Says("new_unit") && outcome.Theme.Says("cultural_heritage")).ToList();
        var there = units.ToLookup(outcome => outcome.Partnership.Says("amsterdam-kocaeli"), outcome => outcome.Content);
        return Conclude(
            study,
            exchange.Is("yes") & units.Some(outcome => outcome.Partnership.Is("amsterdam-kocaeli")),
            $"Exchange on heritage in Amsterdam–Kocaeli: {exchange}; new units for it: {there[true]}; outside that tie: {there[false]}.",
            [exchange], units);
    }
}
