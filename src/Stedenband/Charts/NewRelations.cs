using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    private static readonly CardSize TieCards = new(0.9, 0.8, 15, 11);

    /// <summary>Relations of the partner municipality before and after the cooperation, for the ties in which the study tells of first cooperation.</summary>
    public static Figure NewRelations(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var ties = study.Cases.Where(tie => study.Value(tie.Id, "new_relations_partner") == "yes").ToList();
        var relations = study.Relations.Where(relation => ties.Any(tie => tie.Id == relation.Partnership)).ToList();
        var series = LineSeries.ForNames([.. study.Vocabulary("relation_kind").Where(kind => relations.Any(relation => relation.Kind == kind.Name)).Select(kind => kind.LabelEn)]);
        var panels = Panels(study, ties, relations);
        var height = panels.Max(panel => panel.Top + panel.Rows);
        int Count(string tie, string period) => relations.Count(relation => relation.Partnership == tie && relation.Period == period);
        return new Figure(
            "New relations on the partner side, before and after",
            $"For each tie two drawings of the same actors, before the cooperation on the left and after it on the right: {string.Join("; ", ties.Select(tie => $"{tie.Name}: {Count(tie.Id, "before")} relations reported before, {Count(tie.Id, "after")} after"))}.",
            SourceNote.For(relations, "Relations before the cooperation are drawn only where one is reported; none reported is not the same as none."),
            Plot.Of(
                new
                {
                    xaxis = new { visible = false, range = new[] { -0.5, 6.75 }, fixedrange = true },
                    yaxis = new { visible = false, range = new[] { -height, 0.65 }, fixedrange = true },
                    legend = new { orientation = "h", x = 0, y = -0.01, yanchor = "top", itemwidth = 44 },
                    margin = new { l = 3, r = 3, t = 10, b = 60 },
                    hovermode = "closest",
                    shapes = panels.SelectMany(panel => CardDiagram.Shapes(panel.Cards, TieCards)).ToArray(),
                    annotations = panels.Select(panel => (object)new { text = $"<b>{panel.Title}</b>", showarrow = false, x = panel.Left + 1.27, y = -panel.Top + 0.45, yanchor = "middle" }).ToArray(),
                },
                series.SelectMany(entry => PanelLines(study, panels, entry)).Append(CardDiagram.HoverAreas([.. panels.SelectMany(panel => panel.Cards)], TieCards))))
        { Height = 70 + (int)(66 * (height + 0.65)), MinWidth = 720 };
    }

    // The lines of a series lie in several panels, and have one entry in the legend.
    private static IEnumerable<Plotly.NET.Trace> PanelLines(CaseStudy study, IReadOnlyList<RelationPanel> panels, LineSeries entry)
    {
        var shown = false;
        foreach (var panel in panels)
        {
            var links = panel.Relations.Where(relation => study.Label("relation_kind", relation.Kind) == entry.Name).Select(relation => RelationLink(study, relation)).ToList();
            if (links.Count == 0) continue;
            var trace = CardDiagram.Lines(links, [entry], link => Route(panel.Cards.Single(card => card.Id == link.From), panel.Cards.Single(card => card.Id == link.To))).Single();
            if (shown) trace.SetProperty("showlegend", false);
            shown = true;
            yield return trace;
        }
    }

    private static IEnumerable<(double X, double Y)> Route(Card from, Card to) =>
        from.X < to.X ? CardRoutes.Across(from, to, TieCards) : CardRoutes.Across(to, from, TieCards);

    private static List<RelationPanel> Panels(CaseStudy study, IReadOnlyList<Partnership> ties, IReadOnlyList<Relation> relations)
    {
        var panels = new List<RelationPanel>();
        var top = 0.0;
        foreach (var tie in ties)
        {
            var own = relations.Where(relation => relation.Partnership == tie.Id).ToList();
            foreach (var (period, left) in new[] { ("before", 0.0), ("after", 3.7) })
                panels.Add(RelationPanel.Of(study, tie, own, period, left, top));
            top += panels[^1].Rows + 0.9;
        }

        return panels;
    }
}
