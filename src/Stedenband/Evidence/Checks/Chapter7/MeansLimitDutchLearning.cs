namespace Stedenband.Checks.Chapter7;

/// <summary>If budgets and the stress on the partner limited Dutch learning, what is told of means on the Dutch side should limit, and Dutch strengthening should be small.</summary>
internal sealed class MeansLimitDutchLearning() : ClaimCheck("c7-15")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var strengthening = study.Coded("dutch_strengthening");
        var dutch = study.Dimensions.Where(row => row.Dimension.Says("resources") && row.Side.Says("dutch")).ToList();
        return Pattern(
            study,
            strengthening.IsAny("limited", "very_limited") & dutch.Count > 0 & dutch.Every(row => row.Effect.Is("limiting")),
            $"Means on the Dutch side: {dutch.Select(row => $"{row.Clause()} ({row.Effect})")}; Dutch strengthening: {strengthening}.",
            ["all ties together: no tie is named"],
            "Budgets by municipality, and learning in a municipality with a larger one.",
            [strengthening], dutch);
    }
}
