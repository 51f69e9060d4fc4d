namespace Stedenband.Checks.Chapter6;

/// <summary>An exchange on waste is coded for Haarlem–Emirdağ, and a service that it improved on the partner side.</summary>
internal sealed class WasteSystemInEmirdag() : ClaimCheck("c6-18")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var exchange = study.Coded("haarlem-emirdag", "exchange_waste");
        var system = study.OutcomesOn("partner").Where(outcome => outcome.Partnership.Says("haarlem-emirdag") && outcome.Theme.Says("waste_management") && outcome.Kind.Says("service_improvement")).ToList();
        return Conclude(
            study,
            exchange.Is("yes") & system.Count > 0,
            $"Exchange on waste in Haarlem–Emirdağ: {exchange}; services told to be better: {system.Select(outcome => outcome.Content)}.",
            [exchange], system);
    }
}
