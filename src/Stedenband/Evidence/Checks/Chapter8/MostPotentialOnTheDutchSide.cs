namespace Stedenband.Checks.Chapter8;

/// <summary>The Dutch side is coded as the one with most unused potential, and more limits of mutual learning are told of it alone than of the partner side alone.</summary>
internal sealed class MostPotentialOnTheDutchSide() : ClaimCheck("c8-19")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("unused_potential_mainly");
        var limits = study.Dimensions.Where(row => row.Effect.Says("limiting") && row.Side.SaysAny("dutch", "partner")).ToList();
        var dutch = limits.Where(row => row.Side.Says("dutch")).ToList();
        return Conclude(
            study,
            coded.Is("dutch") & dutch.Count * 2 > limits.Count,
            $"Most unused potential: {coded}; limits told of the Dutch side alone: {dutch.Count}, of the partner side alone: {limits.Count - dutch.Count}.",
            [coded], limits);
    }
}
