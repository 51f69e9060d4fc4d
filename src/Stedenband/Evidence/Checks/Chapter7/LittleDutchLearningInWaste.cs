namespace Stedenband.Checks.Chapter7;

/// <summary>Mutual learning in waste projects is coded as limited, and Dutch learning about waste is graded so.</summary>
internal sealed class LittleDutchLearningInWaste() : ClaimCheck("c7-28")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("mutual_in_waste_projects");
        var learning = study.OutcomesOn("dutch").Where(outcome => outcome.Theme.Says("waste_management") && outcome.Kind.SaysAny("learning", "personal_learning")).ToList();
        return Conclude(
            study,
            coded.Is("limited") & learning.Count > 0 & learning.Every(outcome => outcome.Extent.IsAny("limited", "very_limited")),
            $"Mutual learning in waste projects: {coded}; Dutch learning about waste: {learning.Select(outcome => $"{outcome.Content}: {outcome.Extent}")}.",
            [coded], learning);
    }
}
