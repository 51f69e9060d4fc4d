namespace Stedenband.Checks.Chapter6;

/// <summary>One exchange of Haarlem–Emirdağ on awareness of the environment joins the five parties.</summary>
internal sealed class FivePartiesOnWasteSeparation() : ClaimCheck("c6-26")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] parties = ["emirdag-municipality", "emirdag-provincial-environment", "emirdag-university", "emirdag-ngo", "emirdag-school"];
        var exchanges = study.ToldExchanges("environmental_awareness").Where(exchange => exchange.Partnership.Says("haarlem-emirdag")).ToList();
        return Conclude(
            study,
            exchanges.Some(exchange => parties.All(exchange.Actors.Has)),
            $"Exchanges on the environment in Haarlem–Emirdağ: {exchanges.Select(exchange => $"{exchange.Title}, with {parties.Count(exchange.Actors.Has)} of the {parties.Length} parties")}. Whether the subject came on the map is not told.",
            exchanges);
    }
}
