namespace Stedenband.Checks.Chapter5;

/// <summary>Exchange between colleagues is coded as limited for the Netherlands and as the main method elsewhere, and no Dutch outcome names it.</summary>
internal sealed class LittlePeerExchangeForTheDutch() : ClaimCheck("c5-43")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (dutch, morocco, turkey) = (study.Coded("Netherlands", "peer_exchange_use"), study.Coded("Morocco", "peer_exchange_use"), study.Coded("Turkey", "peer_exchange_use"));
        var byPeers = study.OutcomesOn("dutch").Where(outcome => outcome.Methods.Has("peer_exchange")).ToList();
        return Conclude(
            study,
            dutch.Is("limited") & morocco.Is("main_method") & turkey.Is("main_method") & byPeers.Count == 0,
            $"Exchange between colleagues: the Netherlands: {dutch}; Morocco: {morocco}; Turkey: {turkey}. Dutch outcomes that name it: {byPeers.Select(outcome => outcome.Content)}.",
            [dutch, morocco, turkey], byPeers);
    }
}
