namespace Stedenband.Checks.Chapter8;

/// <summary>An exchange with higher levels is coded, and a clear gain of a network is told under the multi-level model.</summary>
internal sealed class HigherLevelsStrengthened() : ClaimCheck("c8-17")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var levels = study.Exchanges.Select(exchange => study.Coded(exchange.Id, "higher_levels")).Where(coding => coding.Says("yes")).ToList();
        var networks = study.Outcomes.Where(outcome => outcome.NetworkModel.Says("multi_level") && outcome.Extent.Says("clear")).ToList();
        return Conclude(
            study,
            levels.Count > 0 & networks.Count > 0,
            $"Exchanges with higher levels: {levels.Select(coding => coding.UnitWords())}; clear gains: {networks.Select(outcome => outcome.Content)}.",
            levels, networks);
    }
}
