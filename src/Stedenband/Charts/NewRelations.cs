using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Relations of the partner municipality before and after the cooperation, for the ties in which the study tells of first cooperation.</summary>
    public static Figure NewRelations(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var ties = study.Cases.Where(tie => study.Value(tie.Id, "new_relations_partner") == "yes").ToList();
        var relations = study.Relations.Where(relation => ties.Any(tie => tie.Id == relation.Partnership)).ToList();
        var kinds = study.Vocabulary("relation_kind").Where(kind => relations.Any(relation => relation.Kind == kind.Name)).Select(kind => kind.LabelEn).ToList();
        var groups = ties.Select(tie => TieTraces(study, [.. relations.Where(relation => relation.Partnership == tie.Id)], kinds)).ToList();
        var traces = groups.SelectMany((group, index) => group.Select(trace => { if (index > 0) trace.SetProperty("visible", false); return (Trace: trace, Tie: index); })).ToList();
        int Count(string tie, string period) => relations.Count(relation => relation.Partnership == tie && relation.Period == period);
        return new Figure(
            "New relations on the partner side, before and after",
            $"Two drawings of the same actors, before the cooperation on the left and after it on the right, for a tie chosen in a menu: {string.Join("; ", ties.Select(tie => $"{tie.Name}: {Count(tie.Id, "before")} relations reported before, {Count(tie.Id, "after")} after"))}.",
            SourceNote.For(relations, "Relations before the cooperation are drawn only where one is reported; none reported is not the same as none."),
            Plot.Of(
                new
                {
                    xaxis = new { visible = false, range = new[] { -1.7, 5.4 }, fixedrange = true },
                    yaxis = new { visible = false, range = new[] { -1.75, 1.6 }, fixedrange = true },
                    legend = new { orientation = "h", x = 0, y = -0.01, yanchor = "top" },
                    margin = new { l = 5, r = 5, t = 60, b = 80 },
                    hovermode = "closest",
                    annotations = new object[] { Corner("Before", 0.24), Corner("After", 0.78) },
                    updatemenus = new[] { Plot.Menu(0, 1.03, [.. ties.Select((tie, index) => (tie.Name, traces.Select(entry => entry.Tie == index).ToArray()))]) },
                },
                traces.Select(entry => entry.Trace)))
        { Height = 520 };
    }

    private static List<Plotly.NET.Trace> TieTraces(CaseStudy study, IReadOnlyList<Relation> relations, IReadOnlyList<string> kinds)
    {
        var actors = relations.SelectMany(relation => new[] { relation.FromActor, relation.ToActor }).Distinct().Select(id => study.Actors.Single(actor => actor.Id == id)).ToList();
        var traces = new List<Plotly.NET.Trace>();
        foreach (var (period, shift) in new[] { ("before", 0.0), ("after", 3.7) })
        {
            var nodes = actors.Select((actor, index) => Node(study, actor, index, actors.Count, shift)).ToList();
            var edges = relations.Where(relation => relation.Period == period).Select(relation => Edge(study, relation)).ToList();
            traces.AddRange(Network.Edges(nodes, edges, kinds, kind => period == "after" || !relations.Any(relation => relation.Period == "after" && study.Label("relation_kind", relation.Kind) == kind)));
            traces.Add(Network.Nodes(nodes));
        }

        return traces;
    }

    private static NetworkNode Node(CaseStudy study, Actor actor, int index, int count, double shift)
    {
        var angle = Math.PI / 2 - 2 * Math.PI * index / count;
        return new(actor.Id, actor.Name, shift + 1.15 * Math.Cos(angle), 1.15 * Math.Sin(angle), ChartTheme.CountryColor(actor.Country ?? ""), Hover.Of(study, actor, $"{actor.Name}\n{actor.Role}"));
    }
}
