namespace Stedenband.Checks.Chapter5;

/// <summary>Heritage and fire brigades are themes of told exchanges, all of them in Turkey.</summary>
internal sealed class HeritageAndFireInTurkey() : ClaimCheck("c5-26")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (heritage, fire) = (study.ToldExchanges("cultural_heritage"), study.ToldExchanges("fire_and_disaster"));
        List<ExchangeView> both = [.. heritage, .. fire];
        return Conclude(
            study,
            heritage.Count > 0 & fire.Count > 0 & both.Every(exchange => exchange.PartnerCountry.Is("Turkey")),
            $"Exchanges on heritage: {heritage.Select(exchange => $"{exchange.Title} ({exchange.PartnerCountry})")}; of fire brigades: {fire.Select(exchange => $"{exchange.Title} ({exchange.PartnerCountry})")}.",
            both);
    }
}
