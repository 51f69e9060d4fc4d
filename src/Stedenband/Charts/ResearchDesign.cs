using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The research design: the central question, four questions, the chapters that answer them, and the methods.</summary>
    public static Figure ResearchDesign(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = InfluenceFlow.Rows(study, "research_design");
        var questions = rows.Where(row => row.FromStage == "Central question").Select(row => row.ToLabel).ToList();
        var methods = rows.Where(row => row.ToStage == "Method").Select(row => row.ToLabel).Distinct().ToList();
        return InfluenceFlow.Figure(
            study,
            "research_design",
            "The research design: questions, chapters and methods",
            $"The central question leads to {questions.Count} questions, each to a chapter, and every chapter to the same {methods.Count} methods: {string.Join(", ", methods).ToLowerInvariant()}.",
            "The study names its methods for the whole and not per question: those links are inferred.");
    }
}
