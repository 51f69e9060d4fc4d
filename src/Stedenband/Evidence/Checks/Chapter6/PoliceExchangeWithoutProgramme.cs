namespace Stedenband.Checks.Chapter6;

/// <summary>Support by a programme is coded as absent, and the exchange names none.</summary>
internal sealed class PoliceExchangeWithoutProgramme() : ClaimCheck("c6-22")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var supported = study.Coded("rotterdam-casablanca", "exchange_supported_by_programme");
        var police = study.ToldExchanges("police").Where(exchange => exchange.Partnership.Says("rotterdam-casablanca")).ToList();
        return Conclude(
            study,
            supported.Is("no") & police.Count > 0 & police.All(exchange => exchange.Programme.IsMissing),
            $"Supported by a programme: {supported}; exchanges of police: {police.Count}; programmes named: {police.Where(exchange => !exchange.Programme.IsMissing).Select(exchange => exchange.Programme.ToString())}.",
            [supported], police);
    }
}
