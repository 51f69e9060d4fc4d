using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>
/// Cards at fixed places and lines between them. The cards are shapes above the lines, so that a line that passes behind a
/// card does not run through its text; a page gives them its own ground by their name.
/// </summary>
internal static class CardDiagram
{
    /// <summary>The name of the shapes that take the ground of the page.</summary>
    public const string CardName = "card";

    private const int HoverPoints = 5;

    /// <summary>One trace for each series in their order: lines that can be pointed at along their whole length.</summary>
    public static IEnumerable<Trace> Lines(IReadOnlyList<CardLink> links, IReadOnlyList<LineSeries> series, Func<CardLink, IEnumerable<(double X, double Y)>> route) =>
        series.Select(entry =>
        {
            var points = links.Where(link => link.Series == entry.Name)
                .SelectMany(link => route(link).Select(point => new LinePoint(point.X, point.Y, link.Hover)).Append(new(null, null, "")))
                .ToList();
            return Plot.Trace("scatter", new
            {
                name = entry.Name,
                legendgroup = entry.Name,
                showlegend = points.Count > 0,
                mode = "lines",
                x = points.Select(point => point.X).ToArray(),
                y = points.Select(point => point.Y).ToArray(),
                hovertext = points.Select(point => point.Hover).ToArray(),
                hoverinfo = "text",
                line = new { width = 2.2, color = entry.Color, dash = entry.Dash, simplify = false },
            });
        });

    /// <summary>The boxes with their texts.</summary>
    public static object[] Shapes(IEnumerable<Card> cards, CardSize size) =>
        [.. cards.Select(card => (object)new
        {
            name = CardName,
            type = "rect",
            layer = "above",
            x0 = card.X - size.Width / 2,
            x1 = card.X + size.Width / 2,
            y0 = card.Y - size.Height / 2,
            y1 = card.Y + size.Height / 2,
            line = new { color = card.Color, width = 1.6 },
            fillcolor = "#ffffff",
            label = new { text = Wrap.Lines(card.Label, size.Characters), font = new { size = size.FontSize } },
        })];

    /// <summary>Shapes answer no pointer: unseen points along each card do.</summary>
    public static Trace HoverAreas(IReadOnlyList<Card> cards, CardSize size)
    {
        var points = cards.SelectMany(card => Enumerable.Range(0, HoverPoints).Select(step => (X: card.X + size.Width * ((step + 0.5) / HoverPoints - 0.5), Card: card))).ToList();
        return Plot.Trace("scatter", new
        {
            mode = "markers",
            showlegend = false,
            x = points.Select(point => point.X).ToArray(),
            y = points.Select(point => point.Card.Y).ToArray(),
            hovertext = points.Select(point => point.Card.Hover).ToArray(),
            hoverinfo = "text",
            marker = new { size = 24, opacity = 0 },
        });
    }

    private sealed record LinePoint(double? X, double? Y, string Hover);
}
