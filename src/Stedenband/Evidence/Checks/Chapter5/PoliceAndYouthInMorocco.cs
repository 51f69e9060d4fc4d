namespace Stedenband.Checks.Chapter5;

/// <summary>Police and the participation of young people are themes of told exchanges, all of them in Morocco.</summary>
internal sealed class PoliceAndYouthInMorocco() : ClaimCheck("c5-27")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (police, youth) = (study.ToldExchanges("police"), study.ToldExchanges("youth_participation"));
        List<ExchangeView> both = [.. police, .. youth];
        return Conclude(
            study,
            police.Count > 0 & youth.Count > 0 & both.Every(exchange => exchange.PartnerCountry.Is("Morocco")),
            $"Exchanges of police: {police.Select(exchange => $"{exchange.Title} ({exchange.PartnerCountry})")}; on young people: {youth.Select(exchange => $"{exchange.Title} ({exchange.PartnerCountry})")}.",
            both);
    }
}
