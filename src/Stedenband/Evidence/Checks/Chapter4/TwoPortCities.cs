namespace Stedenband.Checks.Chapter4;

/// <summary>Being port cities is coded as the occasion of Rotterdam–Casablanca, and of no other case.</summary>
internal sealed class TwoPortCities() : ClaimCheck("c4-12")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var tie = study.Ties("rotterdam-casablanca");
        var occasions = study.Cases.Select(other => (Tie: other, Occasion: other.Coded("trigger"))).ToList();
        return Conclude(
            study,
            tie[0].Coded("trigger").Is("port_cities") & !occasions.Any(other => other.Tie.Id != tie[0].Id && other.Occasion.Says("port_cities")),
            $"Occasion of the ties: {occasions.Select(other => $"{other.Tie.Name}: {other.Occasion}")}.",
            occasions.Select(other => other.Occasion));
    }
}
