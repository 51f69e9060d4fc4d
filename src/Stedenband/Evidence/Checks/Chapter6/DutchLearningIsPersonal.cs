namespace Stedenband.Checks.Chapter6;

/// <summary>What was learned on the Dutch side stays with persons in every outcome.</summary>
internal sealed class DutchLearningIsPersonal() : ClaimCheck("c6-23")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var learning = study.OutcomesOn("dutch").Where(outcome => outcome.Kind.SaysAny("learning", "personal_learning")).ToList();
        return Conclude(
            study,
            learning.Count > 0 & learning.Every(outcome => outcome.Scale.Is("person")),
            $"Reach of what was learned on the Dutch side: {learning.Select(outcome => $"{outcome.Content}: {outcome.Scale}")}.",
            learning);
    }
}
