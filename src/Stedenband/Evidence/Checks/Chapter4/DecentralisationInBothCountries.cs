namespace Stedenband.Checks.Chapter4;

/// <summary>Decentralisation is coded as under way in Morocco and in Turkey.</summary>
internal sealed class DecentralisationInBothCountries() : ClaimCheck("c4-16")
{
    protected override CheckOutcome Test(StudyView study)
    {
        CodingView[] both = [study.Coded("Morocco", "decentralisation"), study.Coded("Turkey", "decentralisation")];
        return Conclude(
            study,
            both.Every(coding => coding.Is("yes")),
            $"Decentralisation under way: {both.Select(coding => $"{coding.Unit}: {coding}")}. No figure of tasks or means stands beside it.",
            both);
    }
}
