namespace Stedenband.Checks.Chapter5;

/// <summary>Among the exchanges that the study tells of, waste is a theme in Morocco and in Turkey.</summary>
internal sealed class WasteInBothCountries() : ClaimCheck("c5-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var waste = study.ToldExchanges().Where(exchange => exchange.Theme.Says("waste_management")).ToList();
        return Conclude(
            study,
            waste.Some(exchange => exchange.PartnerCountry.Is("Morocco")) & waste.Some(exchange => exchange.PartnerCountry.Is("Turkey")),
            $"Exchanges on waste: {waste.Select(exchange => $"{exchange.Title} ({exchange.PartnerCountry})")}.",
            waste);
    }
}
