namespace Stedenband.Checks.Chapter7;

/// <summary>If difference limits learning at the same time, it should have statements that limit beside those that help.</summary>
internal sealed class DifferenceCutsBothWays() : ClaimCheck("c7-39")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var rows = study.Dimensions.Where(row => row.Dimension.Says("difference")).ToList();
        var (helps, limits) = (rows.Where(row => row.Effect.Says("enabling")).ToList(), rows.Where(row => row.Effect.Says("limiting")).ToList());
        return Pattern(
            study,
            helps.Count > 0 & limits.Count > 0,
            $"Statements on difference: {helps.Count} that it helps, {limits.Count} that it limits. Counts are of statements and measure no weight.",
            ["all ties together: no tie is named"],
            "Learning in ties between partners that are more alike, such as western European municipalities.",
            helps, limits);
    }
}
