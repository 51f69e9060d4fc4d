using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The five dimensions and the sixth: statements that make each enabling or limiting for learning.</summary>
    public static Figure MutualLearningDimensions(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = study.Dimensions;
        var dimensions = study.Vocabulary("dimension").Where(term => rows.Any(row => row.Dimension == term.Name)).ToList();
        var effects = new[] { ("limiting", ChartTheme.Vermillion, "/"), ("neutral", ChartTheme.Grey, "."), ("enabling", ChartTheme.Blue, "") };
        var traces = effects.Select(effect => Plot.Trace("bar", new
        {
            name = study.Label("effect", effect.Item1),
            orientation = "h",
            y = dimensions.Select((term, index) => $"{index + 1} {term.LabelEn}").ToArray(),
            x = dimensions.Select(term => Sign(effect.Item1) * Of(term, effect.Item1).Count).ToArray(),
            text = dimensions.Select(term => Of(term, effect.Item1).Count is > 0 and var count ? count.ToString() : "").ToArray(),
            textposition = "inside",
            insidetextanchor = "middle",
            hovertext = dimensions.Select(term => Statements(study, term.LabelEn, Of(term, effect.Item1))).ToArray(),
            hoverinfo = "text",
            marker = new { color = effect.Item2, pattern = new { shape = effect.Item3, fillmode = "overlay", fgcolor = "rgba(255,255,255,0.45)" }, line = new { width = 0 } },
        })).ToList();
        int Count(string effect) => rows.Count(row => row.Effect == effect);
        // Both directions count from the middle: there are no negative statements.
        var longest = dimensions.Max(term => Math.Max(Of(term, "limiting").Count, Of(term, "enabling").Count + Of(term, "neutral").Count));
        var ticks = Enumerable.Range(-longest / 2, longest / 2 * 2 + 1).Select(half => 2 * half).ToArray();
        return new Figure(
            "Six dimensions of mutual learning: statements that enable, limit or describe",
            $"Diverging bars for {dimensions.Count} dimensions: {Count("limiting")} limiting statements to the left, {Count("enabling")} enabling to the right, and {Count("neutral")} that only describe, beyond the enabling ones. {MostLimited()}",
            SourceNote.For(rows, "Bars are counts of statements and measure no strength; the study gives no score."),
            Plot.Of(new
            {
                barmode = "relative",
                xaxis = new { title = new { text = "Statements: limiting (left), enabling and describing (right)" }, tickformat = "d", fixedrange = true, tickvals = ticks, ticktext = ticks.Select(tick => Math.Abs(tick).ToString()).ToArray() },
                yaxis = new { autorange = "reversed", automargin = true, fixedrange = true },
                legend = new { orientation = "h", x = 0, y = 1.02, yanchor = "bottom", traceorder = "normal" },
                margin = new { l = 10, r = 10, t = 40, b = 50 },
            }, [traces[0], traces[2], traces[1]]))
        { Height = 420, MinWidth = 460 };

        List<DimensionStatement> Of(Term term, string effect) => [.. rows.Where(row => row.Dimension == term.Name && row.Effect == effect)];

        string MostLimited()
        {
            var most = dimensions.OrderByDescending(term => Of(term, "limiting").Count).First();
            return $"{most.LabelEn} has most limiting statements ({Of(most, "limiting").Count}).";
        }
    }

    private static int Sign(string effect) => effect == "limiting" ? -1 : 1;

    private static string Statements(CaseStudy study, string heading, IReadOnlyList<DimensionStatement> rows) =>
        string.Join("<br>", rows.Select(row => Hover.Of(study, row, $"· {row.Statement}")).Prepend(Hover.Text(heading)));
}
