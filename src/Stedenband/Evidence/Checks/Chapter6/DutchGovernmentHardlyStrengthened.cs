namespace Stedenband.Checks.Chapter6;

/// <summary>Dutch strengthening is coded as very limited, and no clear gain of a Dutch department or organisation is told.</summary>
internal sealed class DutchGovernmentHardlyStrengthened() : ClaimCheck("c6-6")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("dutch_strengthening");
        var organisations = study.OutcomesOn("dutch").Where(outcome => outcome.Scale.SaysAny("department", "organisation")).ToList();
        return Conclude(
            study,
            coded.Is("very_limited") & !organisations.Some(outcome => outcome.Extent.Is("clear")),
            $"Dutch local government strengthened: {coded}; outcomes that reached a department or organisation: {organisations.Select(outcome => $"{outcome.Content}: {outcome.Extent}")}.",
            [coded], organisations);
    }
}
