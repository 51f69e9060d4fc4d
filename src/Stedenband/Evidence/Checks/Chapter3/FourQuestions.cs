namespace Stedenband.Checks.Chapter3;

/// <summary>The questions as counted are as many as the questions under the central one.</summary>
internal sealed class FourQuestions() : ClaimCheck("c3-9")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("research_questions");
        var questions = study.Influences.Named(link => link.FromStage == "Central question").Where(link => link.Argument.Says("research_design")).ToList();
        return Conclude(
            study,
            coded.IsMissing ? null : coded.Number == questions.Count,
            $"Questions counted: {coded}; under the central one: {questions.Select(link => link.ToLabel)}.",
            [coded], questions);
    }
}
