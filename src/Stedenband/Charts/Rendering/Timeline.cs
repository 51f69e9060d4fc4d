using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>Events in rows along an axis of years: periods as bars, single events as marks. Events without a date are not drawn.</summary>
internal static class Timeline
{
    public static GenericChart Of(CaseStudy study, IReadOnlyList<(CaseEvent Event, string Row, string Series)> events, IReadOnlyList<MarkSeries> series, string from, string to)
    {
        var rows = events.Select(entry => entry.Row).Distinct().ToList();
        var dated = events.Where(entry => entry.Event.Start is not null).ToList();
        return Plot.Of(
            new
            {
                xaxis = new { type = "date", range = new[] { from, to }, side = "top", tickformat = "%Y", hoverformat = "%Y" },
                yaxis = new { tickmode = "array", tickvals = Enumerable.Range(0, rows.Count).ToArray(), ticktext = rows.Select(row => Wrap.Lines(row, 18)).ToArray(), range = new[] { rows.Count - 0.4, -0.6 }, automargin = true, zeroline = false, fixedrange = true },
                legend = new { orientation = "h", x = 0, y = -0.02, yanchor = "top" },
                margin = new { l = 10, r = 15, t = 40, b = 60 },
                hovermode = "closest",
            },
            series.SelectMany(entry => Traces(study, entry, [.. dated.Where(item => item.Series == entry.Name)], rows)));
    }

    public static int HeightFor(int rows) => 150 + 62 * rows;

    private static IEnumerable<Trace> Traces(CaseStudy study, MarkSeries series, IReadOnlyList<(CaseEvent Event, string Row, string Series)> events, List<string> rows)
    {
        var periods = events.Where(entry => entry.Event.End is not null).ToList();
        var points = periods.SelectMany(entry => new (string? X, double? Y, string Hover)[]
        {
            (EventDates.First(entry.Event.Start!), Level(entry), HoverOf(study, entry.Event)),
            (EventDates.Last(entry.Event.End!), Level(entry), HoverOf(study, entry.Event)),
            (null, null, ""),
        }).ToList();
        if (periods.Count > 0)
            yield return Plot.Trace("scatter", new { name = series.Name, legendgroup = series.Name, showlegend = false, mode = "lines", x = points.Select(point => point.X).ToArray(), y = points.Select(point => point.Y).ToArray(), hovertext = points.Select(point => point.Hover).ToArray(), hoverinfo = "text", line = new { color = series.Color, width = 7 }, opacity = 0.55 });

        yield return Plot.Trace("scatter", new
        {
            name = series.Name,
            legendgroup = series.Name,
            mode = "markers",
            x = events.Select(entry => EventDates.First(entry.Event.Start!)).ToArray(),
            y = events.Select(Level).ToArray(),
            hovertext = events.Select(entry => HoverOf(study, entry.Event)).ToArray(),
            hoverinfo = "text",
            marker = new { color = series.Color, symbol = events.Select(entry => entry.Event.DateBasis == Basis.Stated ? series.Symbol : $"{series.Symbol}-open").ToArray(), size = 13, line = new { width = 2, color = series.Color } },
            showlegend = events.Count > 0,
        });

        // Events of a row that lie close together step up and down, so that each can be pointed at.
        double Level((CaseEvent Event, string Row, string Series) entry)
        {
            var same = events.Where(other => other.Row == entry.Row).OrderBy(other => other.Event.Start, StringComparer.Ordinal).ToList();
            var order = same.IndexOf(entry);
            return rows.IndexOf(entry.Row) + (same.Count == 1 ? 0 : ((order % 3) - 1) * 0.26);
        }
    }

    private static string HoverOf(CaseStudy study, CaseEvent item) => Hover.Of(
        study,
        item,
        $"{item.Title}\n{item.Start}{(item.End is { } end ? $" to {end}" : "")}{(item.DateBasis == Basis.Stated ? "" : " (date inferred)")}\n{item.Description}");
}
