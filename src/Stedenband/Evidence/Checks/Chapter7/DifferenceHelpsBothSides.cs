namespace Stedenband.Checks.Chapter7;

/// <summary>If difference is a base for mutual learning, statements that it helps should be told of learning on both sides.</summary>
internal sealed class DifferenceHelpsBothSides() : ClaimCheck("c7-5")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var helps = study.Dimensions.Where(row => row.Dimension.Says("difference") && row.Effect.Says("enabling")).ToList();
        return Pattern(
            study,
            helps.Count > 0 & helps.Every(row => row.Side.Is("both")),
            $"Statements that difference helps: {helps.Select(row => $"{row.Clause()} ({row.Side.SideWords()})")}.",
            ["all ties together: no tie is named"],
            "Ties between partners without such differences, and how far differences were recognised in each tie.",
            helps);
    }
}
