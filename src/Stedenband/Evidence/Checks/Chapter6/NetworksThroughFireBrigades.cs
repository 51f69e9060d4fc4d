namespace Stedenband.Checks.Chapter6;

/// <summary>Every clear gain of a wider network under the multi-level model is about fire brigades in Turkey.</summary>
internal sealed class NetworksThroughFireBrigades() : ClaimCheck("c6-29")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var clear = study.Outcomes.Where(outcome => outcome.Kind.Says("government_network") && outcome.NetworkModel.Says("multi_level") && outcome.Extent.Says("clear")).ToList();
        return Conclude(
            study,
            clear.Count > 0 & clear.Every(outcome => outcome.Theme.Is("fire_and_disaster")) & clear.All(outcome => outcome.Countries.Has("Turkey")),
            $"Clear gains of wider networks: {clear.Select(outcome => $"{outcome.Content} ({outcome.Theme}, {outcome.Countries.Words()})")}.",
            clear);
    }
}
