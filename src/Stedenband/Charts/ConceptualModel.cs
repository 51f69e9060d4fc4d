using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    private static readonly CardSize ModelCards = new(0.95, 0.7, 12, 11);

    // The Dutch side from its outer edge inwards, rows from society to the nation; the other side is its mirror image.
    private static readonly Dictionary<string, (double X, double Y)> ModelPlaces = new()
    {
        ["vng-international"] = (3.0, 4),
        ["national-government"] = (1.5, 4),
        ["region"] = (0.6, 3),
        ["other-municipality"] = (0.4, 2),
        ["municipality"] = (2.25, 2),
        ["department"] = (0.5, 1),
        ["schools"] = (0, 0),
        ["businesses"] = (1.03, 0),
        ["civil-society"] = (2.06, 0),
        ["residents-migrant-origin"] = (3.09, 0),
        ["citizens"] = (3.09, 0),
    };

    /// <summary>
    /// The conceptual model (Model 1) with a menu for the four network models. Only the caption of the study's own drawing
    /// is in the text: this is a reconstruction from the prose.
    /// </summary>
    public static Figure ConceptualModel(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var relations = study.Relations.Where(relation => relation.Partnership is null).ToList();
        var cards = relations.SelectMany(relation => new[] { relation.FromActor, relation.ToActor }).Distinct()
            .Select(id => ModelCard(study, study.Actors.Single(actor => actor.Id == id))).ToList();
        var series = LineSeries.ForNames([.. study.Vocabulary("relation_kind").Where(kind => relations.Any(relation => relation.Kind == kind.Name)).Select(kind => kind.LabelEn)]);
        var models = study.Vocabulary("network_model");
        var choices = models.Select(model => (Label: model.LabelEn, Relations: relations.Where(relation => relation.NetworkModels.Contains(model.Name)).ToList())).Prepend((Label: "All relations", Relations: relations)).ToList();
        var traces = choices.SelectMany((choice, index) => RelationLines(study, choice.Relations, cards, series)
            .Select(trace => { if (index > 0) trace.SetProperty("visible", false); return trace; })).ToList();
        return new Figure(
            "The conceptual model: actors, relations and network models (our reconstruction)",
            $"Actors of the Netherlands on the left and of Morocco and Turkey on the right, in rows from national government to society, with {relations.Count} relations of {series.Count} kinds. A menu shows each model: {string.Join(", ", choices.Skip(1).Select(choice => $"{choice.Label} {choice.Relations.Count}"))} relations.",
            SourceNote.For(relations, "A reconstruction from the text: of the study's own drawing (Model 1) only the caption survives."),
            Plot.Of(
                new
                {
                    xaxis = new { visible = false, range = new[] { -0.5, 8.3 }, fixedrange = true },
                    yaxis = new { visible = false, range = new[] { -1.6, 4.4 }, fixedrange = true },
                    legend = new { orientation = "h", x = 0, y = -0.01, yanchor = "top", itemwidth = 44 },
                    margin = new { l = 5, r = 5, t = 70, b = 90 },
                    hovermode = "closest",
                    shapes = CardDiagram.Shapes(cards, ModelCards),
                    annotations = new object[] { PanelTitle("Netherlands", 1.55), PanelTitle("Morocco and Turkey", 6.25) },
                    updatemenus = new[] { Plot.Menu(0, 1.05, [.. choices.Select((choice, index) => (choice.Label, traces.Select((_, trace) => trace / series.Count == index).Append(true).ToArray()))]) },
                },
                traces.Append(CardDiagram.HoverAreas(cards, ModelCards))))
        { Height = 700, MinWidth = 720 };
    }

    private static IEnumerable<Plotly.NET.Trace> RelationLines(CaseStudy study, IEnumerable<Relation> relations, IReadOnlyList<Card> cards, IReadOnlyList<LineSeries> series) =>
        CardDiagram.Lines(
            [.. relations.Select(relation => RelationLink(study, relation))],
            series,
            link => CardRoutes.Between(cards.Single(card => card.Id == link.From), cards.Single(card => card.Id == link.To), cards, ModelCards));

    private static CardLink RelationLink(CaseStudy study, Relation relation) => new(
        relation.FromActor,
        relation.ToActor,
        study.Label("relation_kind", relation.Kind),
        Hover.Of(study, relation, $"{study.Label("relation_kind", relation.Kind)}\n{relation.Statement}"));

    private static Card ModelCard(CaseStudy study, Actor actor)
    {
        var isPartner = actor.Id.StartsWith("partner-", StringComparison.Ordinal);
        var role = isPartner ? actor.Id["partner-".Length..] : actor.Id.StartsWith("nl-", StringComparison.Ordinal) ? actor.Id["nl-".Length..] : actor.Id;
        if (!ModelPlaces.TryGetValue(role, out var place))
            throw new InvalidOperationException($"The drawing of the conceptual model has no place for the actor '{actor.Id}': give it one in ModelPlaces.");

        return new(
            actor.Id,
            actor.Name.Split(" (")[0],
            isPartner ? 7.8 - place.X : place.X,
            place.Y,
            ChartTheme.CountryColor(isPartner ? "Morocco" : "Netherlands"),
            Hover.Of(study, actor, $"{actor.Name}\n{study.Label("level", actor.Level)}; {study.Label("sector", actor.Sector).ToLowerInvariant()}"));
    }

    private static object PanelTitle(string text, double x) => new { text = $"<b>{text}</b>", showarrow = false, x, yref = "paper", y = 1, yanchor = "bottom", xanchor = "center", yshift = 2 };
}
