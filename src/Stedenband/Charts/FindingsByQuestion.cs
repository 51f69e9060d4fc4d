using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The study's claims by research question and chapter.</summary>
    public static Figure FindingsByQuestion(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = study.Claims.Where(claim => claim.ResearchQuestion is not null && claim.Kind != "method").ToList();
        var questions = study.Vocabulary("research_question").Where(term => rows.Any(row => row.ResearchQuestion == term.Name)).ToList();
        var kinds = study.Vocabulary("claim_kind").Where(kind => rows.Any(row => row.Kind == kind.Name)).ToList();
        string[] symbols = ["circle", "square", "diamond", "triangle-up", "star"];
        var series = kinds.Select((kind, index) => new MarkSeries(kind.LabelEn, ChartTheme.Palette[index], symbols[index])).ToList();
        var chapters = rows.Select(row => row.Chapter).Distinct().Order().ToList();
        var traces = kinds.Select((kind, index) =>
        {
            var own = rows.Where(row => row.Kind == kind.Name).ToList();
            return Plot.Trace("scatter", new
            {
                name = kind.LabelEn,
                mode = "markers",
                x = own.Select(row => questions.FindIndex(question => question.Name == row.ResearchQuestion) + Spread(rows, row).X).ToArray(),
                y = own.Select(row => chapters.IndexOf(row.Chapter) + Spread(rows, row).Y).ToArray(),
                hovertext = own.Select(row => Hover.Of(study, row, $"{row.Id}: {row.Short}\n{row.Statement}")).ToArray(),
                hoverinfo = "text",
                marker = new { size = 10, color = series[index].Color, symbol = series[index].Symbol },
            });
        });
        return new Figure(
            "The study's findings by research question and chapter",
            $"A grid of {questions.Count} questions and {chapters.Count} chapters with {rows.Count} claims, each a mark: {string.Join(", ", questions.Select(question => $"{rows.Count(row => row.ResearchQuestion == question.Name)} on {question.LabelEn}"))}.",
            SourceNote.For(rows, "A mark is one claim in our words; how many there are says how finely we split the text, not how strong the evidence is."),
            Plot.Of(
                new
                {
                    xaxis = new { side = "top", tickmode = "array", tickvals = Enumerable.Range(0, questions.Count).ToArray(), ticktext = questions.Select(question => Wrap.Lines(question.LabelEn, 12)).ToArray(), range = new[] { -0.55, questions.Count - 0.45 }, showgrid = false, zeroline = false, fixedrange = true, tickangle = 0 },
                    yaxis = new { tickmode = "array", tickvals = Enumerable.Range(0, chapters.Count).ToArray(), ticktext = chapters.Select(chapter => $"Chapter {chapter}").ToArray(), range = new[] { chapters.Count - 0.45, -0.55 }, zeroline = false, automargin = true, fixedrange = true },
                    legend = new { orientation = "h", x = 0, y = -0.02, yanchor = "top" },
                    margin = new { l = 10, r = 10, t = 70, b = 60 },
                    hovermode = "closest",
                },
                traces))
        { Height = 190 + 110 * chapters.Count, MinWidth = Matrix.MinWidthFor(questions.Count) };
    }

    // Claims of one cell stand in rows of nine around its middle.
    private static (double X, double Y) Spread(IReadOnlyList<Claim> rows, Claim claim)
    {
        const int MostInLine = 9;
        var same = rows.Where(other => other.ResearchQuestion == claim.ResearchQuestion && other.Chapter == claim.Chapter).ToList();
        var order = same.IndexOf(claim);
        var lines = (same.Count + MostInLine - 1) / MostInLine;
        var inLine = Math.Min(MostInLine, same.Count - order / MostInLine * MostInLine);
        return ((order % MostInLine - (inLine - 1) / 2.0) * 0.1, (order / MostInLine - (lines - 1) / 2.0) * 0.13);
    }
}
