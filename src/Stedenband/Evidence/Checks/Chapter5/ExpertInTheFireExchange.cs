namespace Stedenband.Checks.Chapter5;

/// <summary>A resident of Turkish or Moroccan origin with a trade of the emergency services takes part in an exchange of fire brigades.</summary>
internal sealed class ExpertInTheFireExchange() : ClaimCheck("c5-24")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var experts = study.Actors.Named(actor => actor.TypeOf == "residents-moroccan-turkish-origin").Where(actor => actor.Sector.Says("emergency_services")).ToList();
        var exchanges = study.ToldExchanges("fire_and_disaster").Where(exchange => experts.Any(expert => exchange.Actors.Has(expert.Id))).ToList();
        return Conclude(
            study,
            exchanges.Count > 0,
            $"Experts: {experts.Select(expert => expert.Name)}; exchanges of fire brigades with one of them: {exchanges.Select(exchange => exchange.Title)}.",
            experts, exchanges);
    }
}
