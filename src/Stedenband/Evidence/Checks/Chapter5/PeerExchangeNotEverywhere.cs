namespace Stedenband.Checks.Chapter5;

/// <summary>In one of the three countries at least, exchange between colleagues is coded as something less than the main method.</summary>
internal sealed class PeerExchangeNotEverywhere() : ClaimCheck("c5-56")
{
    protected override CheckOutcome Test(StudyView study)
    {
        CodingView[] use = [study.Coded("Netherlands", "peer_exchange_use"), study.Coded("Morocco", "peer_exchange_use"), study.Coded("Turkey", "peer_exchange_use")];
        return Conclude(
            study,
            use.Some(coding => !coding.Is("main_method")),
            $"Exchange between colleagues: {use.Select(coding => $"{coding.Unit}: {coding}")}.",
            use);
    }
}
