namespace Stedenband.Checks.Chapter7;

/// <summary>A statement that similarity helped is told, and it is stated and not inferred.</summary>
internal sealed class SimilarityHelps() : ClaimCheck("c7-35")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var helps = study.Dimensions.Where(row => row.Dimension.Says("similarity") && row.Effect.Says("enabling")).ToList();
        return Conclude(
            study,
            helps.Some(row => row.Basis.Is("stated")),
            $"Statements that similarity helped: {helps.Select(row => $"{row.Clause()} ({row.Basis})")}.",
            helps);
    }
}
