namespace Stedenband.Checks.Chapter7;

/// <summary>Trust is told to help learning on both sides, in so many words.</summary>
internal sealed class TrustIsAStrength() : ClaimCheck("c7-47")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var helps = study.Dimensions.Where(row => row.Dimension.Says("trust") && row.Effect.Says("enabling") && row.Side.Says("both")).ToList();
        return Conclude(
            study,
            helps.Some(row => row.Basis.Is("stated")),
            $"Statements that trust helps both sides: {helps.Select(row => $"{row.Clause()} ({row.Basis})")}.",
            helps);
    }
}
