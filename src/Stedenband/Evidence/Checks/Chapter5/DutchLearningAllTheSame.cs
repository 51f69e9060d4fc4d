namespace Stedenband.Checks.Chapter5;

/// <summary>Exchange for the Dutch side is coded as ad hoc, and learning is told of it.</summary>
internal sealed class DutchLearningAllTheSame() : ClaimCheck("c5-39")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var structure = study.Coded("Netherlands", "learning_structure");
        var learning = study.OutcomesOn("dutch").Where(outcome => outcome.Chapter.Says("5") && outcome.Kind.SaysAny("learning", "personal_learning")).ToList();
        return Conclude(
            study,
            structure.Is("ad_hoc") & learning.Count > 0,
            $"Exchange on the Dutch side: {structure}; learning told of that side: {learning.Select(outcome => outcome.Content)}. How important it was is the study's judgement.",
            [structure], learning);
    }
}
