namespace Stedenband.Checks.Chapter7;

/// <summary>What is told of trust on the Dutch side alone limits.</summary>
internal sealed class TrustNotUsedByTheDutch() : ClaimCheck("c7-7")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var dutch = study.Dimensions.Where(row => row.Dimension.Says("trust") && row.Side.Says("dutch")).ToList();
        return Conclude(
            study,
            dutch.Count > 0 & dutch.Every(row => row.Effect.Is("limiting")),
            $"Trust on the Dutch side: {dutch.Select(row => $"{row.Clause()} ({row.Effect})")}.",
            dutch);
    }
}
