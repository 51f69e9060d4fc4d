using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>Draws nodes at fixed places and their relations, one line style for each kind of relation.</summary>
internal static class Network
{
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "solid", "dash", "dot"];

    /// <summary>One trace for each kind of relation in the order of the kinds: a line that can be pointed at along its whole length.</summary>
    public static IEnumerable<Trace> Edges(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkEdge> edges, IReadOnlyList<string> kinds, Func<string, bool>? inLegend = null) =>
        kinds.Select((kind, index) =>
        {
            var points = edges.Where(edge => edge.Kind == kind).SelectMany(edge => Line(nodes.Single(node => node.Id == edge.From), nodes.Single(node => node.Id == edge.To), edge.Hover)).ToList();
            return Plot.Trace("scatter", new
            {
                name = kind,
                legendgroup = kind,
                showlegend = points.Count > 0 && (inLegend?.Invoke(kind) ?? true),
                mode = "lines",
                x = points.Select(point => point.X).ToArray(),
                y = points.Select(point => point.Y).ToArray(),
                hovertext = points.Select(point => point.Hover).ToArray(),
                hoverinfo = "text",
                line = new { width = 2.5, color = ChartTheme.Palette[index % 6], dash = Dashes[index % Dashes.Length], shape = "spline" },
            });
        });

    public static Trace Nodes(IReadOnlyList<NetworkNode> nodes) => Plot.Trace("scatter", new
    {
        mode = "markers+text",
        showlegend = false,
        x = nodes.Select(node => node.X).ToArray(),
        y = nodes.Select(node => node.Y).ToArray(),
        text = nodes.Select(node => Wrap.Lines(node.Label, 16)).ToArray(),
        textposition = "bottom center",
        textfont = new { size = 12 },
        cliponaxis = false,
        hovertext = nodes.Select(node => node.Hover).ToArray(),
        hoverinfo = "text",
        marker = new { size = 16, color = nodes.Select(node => node.Color).ToArray(), symbol = "circle" },
    });

    // A node related to its own kind (one municipality to another) shows a loop above it.
    private static IEnumerable<(double? X, double? Y, string Hover)> Line(NetworkNode from, NetworkNode to, string hover)
    {
        const int Steps = 16;
        for (var step = 0; step <= Steps; step++)
        {
            var t = step / (double)Steps;
            var bow = from.Id == to.Id ? 0 : 0.09 * 4 * t * (1 - t);
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            yield return (from.X + t * dx - bow * dy, from.Y + t * dy + bow * dx, hover);
        }

        yield return (null, null, "");
    }
}
