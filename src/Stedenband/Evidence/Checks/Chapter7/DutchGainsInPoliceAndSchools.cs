namespace Stedenband.Checks.Chapter7;

/// <summary>Better relations around police and around education are told of the Dutch side, and around waste none.</summary>
internal sealed class DutchGainsInPoliceAndSchools() : ClaimCheck("c7-12")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var gains = study.OutcomesOn("dutch").Where(outcome => outcome.Kind.SaysAny("better_relation", "new_relation") && !outcome.Theme.IsMissing).ToList();
        return Conclude(
            study,
            gains.Any(outcome => outcome.Theme.Says("police")) & gains.Any(outcome => outcome.Theme.Says("education")) & !gains.Any(outcome => outcome.Theme.Says("waste_management")),
            $"New or better relations on the Dutch side: {gains.Select(outcome => $"{outcome.Content} ({outcome.Theme})")}. The direction of the exchanges was coded from the claim itself and is not used.",
            gains);
    }
}
