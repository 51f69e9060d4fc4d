using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Outcomes by side against the kind of knowledge, the method or the reach, chosen in a menu.</summary>
    public static Figure LearningBySide(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = study.Outcomes;
        var views = new (string Title, string Vocabulary, Func<Outcome, IEnumerable<string>> Keys)[]
        {
            ("Kind of outcome", "outcome_kind", row => [row.Kind]),
            ("Kind of knowledge", "knowledge_kind", row => row.Knowledge is { } kind ? [kind] : []),
            ("Method", "method", row => row.Methods),
            ("Reach", "scale", row => [row.Scale]),
        };
        var sides = study.Vocabulary("side").Where(side => rows.Any(row => row.Side == side.Name)).ToList();
        var colors = new[] { ChartTheme.Blue, ChartTheme.Vermillion, ChartTheme.Grey };
        var patterns = new[] { "", "/", "." };
        var traces = views.SelectMany((view, viewIndex) => sides.Select((side, sideIndex) =>
        {
            var groups = Categories(study, view.Vocabulary, rows, view.Keys).Select(category => (category.Label, Rows: rows.Where(row => row.Side == side.Name && Has(view.Keys(row), category.Term)).ToList())).ToList();
            return Plot.Trace("bar", new
            {
                name = side.LabelEn,
                legendgroup = side.Name,
                orientation = "h",
                visible = viewIndex == 0,
                y = groups.Select(group => group.Label).ToArray(),
                x = groups.Select(group => group.Rows.Count).ToArray(),
                hovertext = groups.Select(group => Hover.Of(study, group.Rows, $"{side.LabelEn}: {group.Label}\n{string.Join("\n", group.Rows.Take(6).Select(row => "· " + row.Content))}{(group.Rows.Count > 6 ? $"\nand {group.Rows.Count - 6} more" : "")}")).ToArray(),
                hoverinfo = "text",
                marker = new { color = colors[sideIndex % 3], pattern = new { shape = patterns[sideIndex % 3], fillmode = "overlay", fgcolor = "rgba(255,255,255,0.45)" } },
            });
        })).ToList();
        var choices = views.Select((view, index) => (view.Title, traces.Select((_, trace) => trace / sides.Count == index).ToArray())).ToArray();
        return new Figure(
            "Learning and strengthening by side",
            $"Stacked bars of {rows.Count} coded outcomes, {string.Join(", ", sides.Select(side => $"{rows.Count(row => row.Side == side.Name)} {(side.Name == "both" ? "on both sides" : $"on the {side.LabelEn.Replace(" side", "", StringComparison.Ordinal)} side")}"))}; a menu changes from kind of outcome to kind of knowledge, method and reach. What is not reported has a bar of its own.",
            SourceNote.For(rows, "Bars are counts of coded outcomes; some sum up others."),
            Plot.Of(
                new
                {
                    barmode = "stack",
                    xaxis = new { title = new { text = "Outcomes coded" }, fixedrange = true, rangemode = "tozero" },
                    yaxis = new { autorange = "reversed", automargin = true, fixedrange = true },
                    legend = new { orientation = "h", x = 0, y = -0.14, yanchor = "top" },
                    margin = new { l = 10, r = 10, t = 60, b = 80 },
                    updatemenus = new[] { Plot.Menu(0, 1.02, choices) },
                },
                traces))
        { Height = 520 };
    }

    private const string NoTerm = "";

    private static List<(string Term, string Label)> Categories(CaseStudy study, string vocabulary, IReadOnlyList<Outcome> rows, Func<Outcome, IEnumerable<string>> keys)
    {
        var used = rows.SelectMany(keys).ToHashSet();
        List<(string, string)> categories = [.. study.Vocabulary(vocabulary).Where(term => used.Contains(term.Name)).Select(term => (term.Name, term.LabelEn))];
        if (rows.Any(row => !keys(row).Any())) categories.Add((NoTerm, "Not reported"));
        return categories;
    }

    private static bool Has(IEnumerable<string> keys, string term) => term == NoTerm ? !keys.Any() : keys.Contains(term);
}
