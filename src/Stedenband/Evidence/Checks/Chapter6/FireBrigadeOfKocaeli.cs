namespace Stedenband.Checks.Chapter6;

/// <summary>Two clear gains of the fire brigade are told, and the partner side of the tie is coded as clearly strengthened.</summary>
internal sealed class FireBrigadeOfKocaeli() : ClaimCheck("c6-4")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var side = study.Coded("amsterdam-kocaeli:partner", "strengthening");
        var gains = study.OutcomesOn("partner").Where(outcome => outcome.Partnership.Says("amsterdam-kocaeli") && outcome.Theme.Says("fire_and_disaster") && outcome.Kind.Says("capacity") && outcome.Extent.Says("clear")).ToList();
        return Conclude(
            study,
            side.Is("clear") & gains.Count >= 2,
            $"Strengthening on the partner side of Amsterdam–Kocaeli: {side}; gains: {gains.Select(outcome => outcome.Content)}.",
            [side], gains);
    }
}
