namespace Stedenband.Checks.Chapter7;

/// <summary>Every told exchange of police or schools aims at the Dutch side or at both, and none on waste does.</summary>
internal sealed class PoliceAndSchoolsServeTheDutch() : ClaimCheck("c7-12")
{
    protected override CheckOutcome Test(StudyView study)
    {
        List<ExchangeView> other = [.. study.ToldExchanges("police"), .. study.ToldExchanges("education")];
        var waste = study.ToldExchanges("waste_management");
        return Conclude(
            study,
            other.Count > 0 & other.Every(exchange => exchange.Direction.IsAny("to_dutch", "both")) & !waste.Some(exchange => exchange.Direction.IsAny("to_dutch", "both")),
            $"Police and schools: {other.Select(exchange => $"{exchange.Title}: {exchange.Direction}")}; waste: {waste.Select(exchange => exchange.Direction.ToString())}.",
            other, waste);
    }
}
