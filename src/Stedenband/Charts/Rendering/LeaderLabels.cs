using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>Names of points that lie too close together to stand beside them: a column of names with a thin line to each point.</summary>
internal static class LeaderLabels
{
    /// <summary>The lines, then the names.</summary>
    /// <param name="places">The points.</param>
    /// <param name="side">Where the names stand against their lines: <c>left</c> or <c>right</c>.</param>
    /// <param name="edge">Where the names meet their lines.</param>
    /// <param name="top">The height of the first name.</param>
    /// <param name="step">How far apart the names stand.</param>
    public static IEnumerable<Trace> For(IEnumerable<(string Name, double X, double Y)> places, string side, double edge, double top, double step)
    {
        // From north to south, so that no line crosses another.
        var rows = places.OrderByDescending(place => place.Y + (side == "left" ? 0.2 : -0.2) * place.X).Select((place, index) => (Place: place, Y: top - index * step)).ToList();
        yield return Plot.Trace("scatter", new
        {
            mode = "lines",
            showlegend = false,
            hoverinfo = "skip",
            x = rows.SelectMany(row => new double?[] { edge, row.Place.X, null }).ToArray(),
            y = rows.SelectMany(row => new double?[] { row.Y, row.Place.Y, null }).ToArray(),
            line = new { width = 0.9, color = ChartTheme.TextColor },
        });
        yield return Plot.Trace("scatter", new
        {
            mode = "text",
            showlegend = false,
            hoverinfo = "skip",
            x = rows.Select(_ => edge).ToArray(),
            y = rows.Select(row => row.Y).ToArray(),
            text = rows.Select(row => side == "left" ? $"{row.Place.Name} " : $" {row.Place.Name}").ToArray(),
            textposition = $"middle {side}",
            textfont = new { size = 12 },
        });
    }
}
