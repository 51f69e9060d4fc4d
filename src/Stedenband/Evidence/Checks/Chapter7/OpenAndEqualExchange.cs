namespace Stedenband.Checks.Chapter7;

/// <summary>No statement on power limits, one helps, and one on means that helps is told of both sides.</summary>
internal sealed class OpenAndEqualExchange() : ClaimCheck("c7-46")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var power = study.Dimensions.Where(row => row.Dimension.Says("power")).ToList();
        var means = study.Dimensions.Where(row => row.Dimension.Says("resources") && row.Effect.Says("enabling")).ToList();
        var ofBoth = means.Some(row => row.Side.Is("both"));
        return Conclude(
            study,
            power.Some(row => row.Effect.Is("enabling")) & !power.Some(row => row.Effect.Is("limiting")) & ofBoth,
            $"Statements on power: {power.Select(row => row.Effect.ToString())}; on means that help: {means.Select(row => row.Clause())}; one of these of both sides: {(ofBoth == true ? "told" : "not told")}.",
            power, means);
    }
}
