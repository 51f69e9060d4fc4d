namespace Stedenband.Checks.Chapter7;

/// <summary>Exchange between colleagues is coded as limited for the Netherlands alone, and a limit of similarity is told of the Dutch side and not of the partners alone.</summary>
internal sealed class DutchMadeLittleUseOfPeers() : ClaimCheck("c7-37")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (dutch, morocco, turkey) = (study.Coded("Netherlands", "peer_exchange_use"), study.Coded("Morocco", "peer_exchange_use"), study.Coded("Turkey", "peer_exchange_use"));
        var limits = study.Dimensions.Where(row => row.Dimension.Says("similarity") && row.Effect.Says("limiting")).ToList();
        return Conclude(
            study,
            dutch.Is("limited") & morocco.Is("main_method") & turkey.Is("main_method") & limits.Some(row => row.Side.Is("dutch")) & !limits.Some(row => row.Side.Is("partner")),
            $"Exchange between colleagues: the Netherlands: {dutch}; Morocco: {morocco}; Turkey: {turkey}. Limits of similarity are told of: {limits.Select(row => row.Side.SideWords())}.",
            [dutch, morocco, turkey], limits);
    }
}
