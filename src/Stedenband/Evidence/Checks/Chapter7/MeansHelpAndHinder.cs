namespace Stedenband.Checks.Chapter7;

/// <summary>If means bear on mutual learning, what partners brought in should be told to help in some ways and to limit in others.</summary>
internal sealed class MeansHelpAndHinder() : ClaimCheck("c7-44")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var rows = study.Dimensions.Where(row => row.Dimension.Says("resources")).ToList();
        var (helps, limits) = (rows.Where(row => row.Effect.Says("enabling")).ToList(), rows.Where(row => row.Effect.Says("limiting")).ToList());
        return Pattern(
            study,
            helps.Count > 0 & limits.Count > 0,
            $"Statements on means: {helps.Count} that they help, {limits.Count} that they limit.",
            ["all ties together: no tie is named"],
            "What each partner brought in, by tie, and learning where both brought in the same.",
            helps, limits);
    }
}
