using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>
    /// The conceptual model (Model 1) with a menu for the four network models. Only the caption of the study's own drawing
    /// is in the text: this is a reconstruction from the prose.
    /// </summary>
    public static Figure ConceptualModel(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var relations = study.Relations.Where(relation => relation.Partnership is null).ToList();
        var nodes = ModelNodes(study, relations);
        var kinds = study.Vocabulary("relation_kind").Where(kind => relations.Any(relation => relation.Kind == kind.Name)).ToList();
        var labels = kinds.Select(kind => kind.LabelEn).ToList();
        var models = study.Vocabulary("network_model");
        var choices = models.Select(model => (model.LabelEn, Relations: relations.Where(relation => relation.NetworkModels.Contains(model.Name)).ToList())).Prepend(("All relations", relations)).ToList();
        var traces = choices.SelectMany((choice, index) => Network.Edges(nodes, [.. choice.Item2.Select(relation => Edge(study, relation))], labels)
            .Select(trace => { if (index > 0) trace.SetProperty("visible", false); return trace; })).ToList();
        traces.Add(Network.Nodes(nodes));
        return new Figure(
            "The conceptual model: actors, relations and network models (our reconstruction)",
            $"Actors of the Netherlands on the left and of Morocco and Turkey on the right, in rows from national government to society, with {relations.Count} relations of {kinds.Count} kinds. A menu shows each model: {string.Join(", ", choices.Skip(1).Select(choice => $"{choice.Item1} {choice.Item2.Count}"))} relations.",
            SourceNote.For(relations, "A reconstruction from the text: of the study's own drawing (Model 1) only the caption survives."),
            Plot.Of(
                new
                {
                    xaxis = new { visible = false, range = new[] { -0.7, 9.7 }, fixedrange = true },
                    yaxis = new { visible = false, range = new[] { -1.6, 4.0 }, fixedrange = true },
                    legend = new { orientation = "h", x = 0, y = -0.01, yanchor = "top" },
                    margin = new { l = 5, r = 5, t = 60, b = 90 },
                    hovermode = "closest",
                    annotations = new object[] { Corner("Netherlands", 0.2), Corner("Morocco and Turkey", 0.8) },
                    updatemenus = new[] { Plot.Menu(0, 1.03, [.. choices.Select((choice, index) => (choice.Item1, traces.Select((_, trace) => trace / kinds.Count == index || trace == traces.Count - 1).ToArray()))]) },
                },
                traces))
        { Height = 690 };
    }

    private static NetworkEdge Edge(CaseStudy study, Relation relation) => new(
        relation.FromActor,
        relation.ToActor,
        study.Label("relation_kind", relation.Kind),
        Hover.Of(study, relation, $"{study.Label("relation_kind", relation.Kind)}\n{relation.Statement}"));

    private static List<NetworkNode> ModelNodes(CaseStudy study, IReadOnlyList<Relation> relations)
    {
        var actors = relations.SelectMany(relation => new[] { relation.FromActor, relation.ToActor }).Distinct()
            .Select(id => study.Actors.Single(actor => actor.Id == id)).ToList();
        return [.. actors.Select(actor =>
        {
            var row = actors.Where(other => IsPartner(other) == IsPartner(actor) && RowOf(other) == RowOf(actor)).ToList();
            var place = row.IndexOf(actor);
            var width = 3.9;
            var x = (IsPartner(actor) ? 5.2 : 0) + (row.Count == 1 ? width / 2 : place * width / (row.Count - 1));
            // Neighbours of a full row stand a little lower, so that their names do not meet.
            var y = RowOf(actor) * 1.2 - (row.Count > 2 && place % 2 == 1 ? 0.5 : 0);
            return new NetworkNode(actor.Id, actor.Name.Split(" (")[0], x, y, ChartTheme.CountryColor(IsPartner(actor) ? "Morocco" : "Netherlands"), Hover.Of(study, actor, $"{actor.Name}\n{study.Label("level", actor.Level)}; {study.Label("sector", actor.Sector).ToLowerInvariant()}"));
        })];
    }

    private static bool IsPartner(Actor actor) => actor.Id.StartsWith("partner-", StringComparison.Ordinal);

    private static int RowOf(Actor actor) => (actor.Level, actor.Sector) switch
    {
        ("national" or "international", _) => 3,
        ("regional", _) => 2,
        (_, "government") => 1,
        _ => 0,
    };

    private static object Corner(string text, double x) => new { text = $"<b>{text}</b>", showarrow = false, xref = "paper", yref = "paper", x, y = 1, yanchor = "bottom", xanchor = "center", yshift = -14 };
}
