using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>
/// An argument drawn as a flow from stage to stage. Every link has the same width: it is one statement, not a quantity.
/// </summary>
internal static class Flow
{
    public static GenericChart Of(IReadOnlyList<FlowLink> links)
    {
        var stages = StagesOf(links);
        var nodes = stages.SelectMany(stage => NodesOf(links, stage).Select(label => (Stage: stage, Label: label))).ToList();
        int IndexOf(string stage, string label) => nodes.IndexOf((stage, label));
        return Plot.Of(
            new
            {
                margin = new { l = 5, r = 5, t = 36, b = 10 },
                annotations = stages.Select((stage, index) => Heading(stage, index, stages.Count)).ToArray(),
            },
            Plot.Trace("sankey", new
            {
                arrangement = "snap",
                node = new
                {
                    label = nodes.Select(node => node.Label).ToArray(),
                    color = nodes.Select(node => ChartTheme.Palette[stages.IndexOf(node.Stage) % 4]).ToArray(),
                    pad = 14,
                    thickness = 12,
                    line = new { width = 0 },
                    hovertemplate = "%{label}<extra></extra>",
                },
                link = new
                {
                    source = links.Select(link => IndexOf(link.FromStage, link.From)).ToArray(),
                    target = links.Select(link => IndexOf(link.ToStage, link.To)).ToArray(),
                    value = links.Select(_ => 1).ToArray(),
                    color = links.Select(ColorOf).ToArray(),
                    customdata = links.Select(link => link.Hover).ToArray(),
                    hovertemplate = "%{customdata}<extra></extra>",
                },
            }));
    }

    /// <summary>The height in pixels at which the fullest stage has room.</summary>
    public static int HeightFor(IReadOnlyList<FlowLink> links) =>
        110 + 46 * StagesOf(links).Max(stage => Math.Max(NodesOf(links, stage).Count, links.Count(link => link.FromStage == stage) * 2 / 3));

    private static List<string> StagesOf(IReadOnlyList<FlowLink> links)
    {
        var stages = links.SelectMany(link => new[] { link.FromStage, link.ToStage }).Distinct().ToList();
        // A stage stands behind every stage that leads to it.
        return [.. stages.OrderBy(stage => Depth(links, stage, 0)).ThenBy(stages.IndexOf)];
    }

    private static int Depth(IReadOnlyList<FlowLink> links, string stage, int steps) =>
        steps > 10 ? steps : links.Where(link => link.ToStage == stage && link.FromStage != stage)
            .Select(link => link.FromStage).Distinct().Select(from => 1 + Depth(links, from, steps + 1)).DefaultIfEmpty(0).Max();

    private static List<string> NodesOf(IReadOnlyList<FlowLink> links, string stage) =>
        [.. links.Where(link => link.FromStage == stage).Select(link => link.From)
            .Concat(links.Where(link => link.ToStage == stage).Select(link => link.To)).Distinct()];

    private static object Heading(string stage, int index, int count) => new
    {
        text = $"<b>{stage}</b>",
        showarrow = false,
        xref = "paper",
        yref = "paper",
        x = count == 1 ? 0 : index / (double)(count - 1),
        xanchor = index == 0 ? "left" : index == count - 1 ? "right" : "center",
        y = 1,
        yanchor = "bottom",
        yshift = 8,
    };

    private static string ColorOf(FlowLink link) => (link.Effect, link.Basis) switch
    {
        ("limiting", Basis.Inferred) => "rgba(213,94,0,0.25)",
        ("limiting", _) => "rgba(213,94,0,0.5)",
        ("enabling", Basis.Inferred) => "rgba(0,114,178,0.25)",
        ("enabling", _) => "rgba(0,114,178,0.5)",
        (_, Basis.Inferred) => "rgba(140,140,140,0.22)",
        _ => "rgba(140,140,140,0.45)",
    };
}
