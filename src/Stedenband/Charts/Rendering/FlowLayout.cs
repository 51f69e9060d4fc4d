namespace Stedenband.Rendering;

/// <summary>Where the cards of a flow stand: a column for each stage, and in it each card as close to its neighbours as the others let it.</summary>
internal static class FlowLayout
{
    private const int Sweeps = 12;

    /// <summary>The stages from first to last: each stands behind every stage that leads to it.</summary>
    public static IReadOnlyList<string> Stages(IReadOnlyList<FlowLink> links)
    {
        var stages = links.SelectMany(link => new[] { link.FromStage, link.ToStage }).Distinct().ToList();
        return [.. stages.OrderBy(stage => Depth(links, stage, 0)).ThenBy(stages.IndexOf)];
    }

    /// <summary>The labels of a stage in the order in which the links name them.</summary>
    public static IReadOnlyList<string> Labels(IReadOnlyList<FlowLink> links, string stage) =>
        [.. links.Where(link => link.FromStage == stage).Select(link => link.From)
            .Concat(links.Where(link => link.ToStage == stage).Select(link => link.To)).Distinct()];

    /// <summary>The row of each card, from the top; rows of a stage lie at least one apart.</summary>
    public static Dictionary<(string Stage, string Label), double> Rows(IReadOnlyList<FlowLink> links)
    {
        var stages = Stages(links);
        var columns = stages.Select(stage => Labels(links, stage).Select(label => (Stage: stage, Label: label)).ToList()).ToList();
        var most = columns.Max(column => column.Count);
        var rows = columns.SelectMany(column => column.Select((card, index) => (card, Row: (index + 0.5) * most / column.Count - 0.5))).ToDictionary(entry => entry.card, entry => entry.Row);
        for (var sweep = 0; sweep < Sweeps; sweep++)
            foreach (var column in sweep % 2 == 0 ? columns : Enumerable.Reverse(columns))
                Settle(column, links, rows, most);

        return rows;
    }

    // Each card wants to stand in the middle of its neighbours; those that want the same place make room for each other.
    private static void Settle(IReadOnlyList<(string Stage, string Label)> column, IReadOnlyList<FlowLink> links, Dictionary<(string, string), double> rows, int most)
    {
        var wanted = column.ToDictionary(card => card, card => Neighbours(card, links).Select(neighbour => rows[neighbour]).DefaultIfEmpty(rows[card]).Average());
        var ordered = column.OrderBy(card => wanted[card]).ThenBy(card => rows[card]).ToList();
        var free = 0.0;
        foreach (var card in ordered)
        {
            rows[card] = Math.Max(wanted[card], free);
            free = rows[card] + 1;
        }

        free = most - 1;
        foreach (var card in Enumerable.Reverse(ordered))
        {
            rows[card] = Math.Min(rows[card], free);
            free = rows[card] - 1;
        }
    }

    private static IEnumerable<(string, string)> Neighbours((string Stage, string Label) card, IReadOnlyList<FlowLink> links) =>
        links.Where(link => (link.FromStage, link.From) == card).Select(link => (link.ToStage, link.To))
            .Concat(links.Where(link => (link.ToStage, link.To) == card).Select(link => (link.FromStage, link.From)));

    private static int Depth(IReadOnlyList<FlowLink> links, string stage, int steps) =>
        steps > 10 ? steps : links.Where(link => link.ToStage == stage && link.FromStage != stage)
            .Select(link => link.FromStage).Distinct().Select(from => 1 + Depth(links, from, steps + 1)).DefaultIfEmpty(0).Max();
}
