namespace Stedenband.Checks.Chapter7;

/// <summary>Of the five dimensions from the literature power alone has no statement that limits.</summary>
internal sealed class PowerLimitsLeast() : ClaimCheck("c7-8")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] others = ["similarity", "difference", "resources", "trust"];
        var limits = study.Dimensions.Where(row => row.Effect.Says("limiting")).ToList();
        return Conclude(
            study,
            others.All(dimension => limits.Any(row => row.Dimension.Says(dimension))) & !limits.Any(row => row.Dimension.Says("power")),
            $"Statements that limit: {others.Append("power").Select(dimension => $"{dimension}: {limits.Count(row => row.Dimension.Says(dimension))}")}. Counts are of statements.",
            limits);
    }
}
