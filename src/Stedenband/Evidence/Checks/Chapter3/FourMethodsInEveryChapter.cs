namespace Stedenband.Checks.Chapter3;

/// <summary>In the research design as coded, each of the chapters 4 to 7 rests on the four methods that the claim names, and on no other.</summary>
internal sealed class FourMethodsInEveryChapter() : ClaimCheck("c3-17")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] named = ["Documents", "Focus group talks", "Interviews", "Observation on missions"];
        var links = study.Influences.Named(link => link.ToStage == "Method").Where(link => link.Argument.Says("research_design")).ToList();
        var chapters = links.GroupBy(link => link.FromLabel).ToList();
        return Conclude(
            study,
            chapters.Count == 4 && chapters.All(chapter => chapter.Select(link => link.ToLabel).Order(StringComparer.Ordinal).SequenceEqual(named)),
            $"Methods coded: {links.Select(link => link.ToLabel).Distinct()}; number of them by chapter: {chapters.Select(chapter => $"{chapter.Key}: {chapter.Count()}")}.",
            links);
    }
}
