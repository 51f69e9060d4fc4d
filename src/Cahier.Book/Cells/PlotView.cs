using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Book.Markup;
using Cahier.Book.Pages;

namespace Cahier.Book.Cells;

/// <summary>A figure: the plot, its caption, and what it shows in words.</summary>
internal static class PlotView
{
    private const int DefaultHeight = 450;

    public static Html Render(string json, string number, Labels labels)
    {
        if (Parse(json) is not { } plot) return Html.Empty;

        var layout = plot["layout"] as JsonObject;
        var meta = layout?["meta"] as JsonObject;
        var title = Text(meta, "title") ?? Text(layout?["title"] as JsonObject, "text") ?? "";
        var alt = Text(meta, "alt") ?? title;
        var id = $"figure-{number.Replace('.', '-')}";
        return Html.Of($"""
            <figure class="plot" id="{id}">
            <div class="plot-scroll" tabindex="0" role="region" aria-label="{labels.Figure} {number}"><div class="plot-area" role="img" aria-label="{alt}" data-height="{HeightOf(layout)}" data-min-width="{Number(meta, "minWidth")}"></div></div>
            <script type="application/json" class="plot-data">{Embedded(plot)}</script>
            <noscript><p class="plot-alt">{labels.NoScriptPlot} {alt}</p></noscript>
            <figcaption><strong>{labels.Figure} {number}.</strong> {title}{SourceOf(meta, labels)}</figcaption>
            <details class="plot-description"><summary>{labels.Description}</summary><p>{alt}</p>{PlotMarks.Render(plot, labels)}</details>
            </figure>
            """);
    }

    /// <summary>Whether a plot says in words what it shows.</summary>
    public static bool HasAlternativeText(string json) =>
        Parse(json) is { } plot && Text(plot["layout"]?["meta"] as JsonObject, "alt") is { Length: > 0 };

    private static Html SourceOf(JsonObject? meta, Labels labels) =>
        Text(meta, "source") is { Length: > 0 } source
            ? Html.Of($""" <span class="source">{labels.Source}: {source}</span>""")
            : Html.Empty;

    // The text of a script element ends at the first "</": no character of the JSON may look like markup.
    private static Html Embedded(JsonObject plot) =>
        new(plot.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Default }));

    private static int HeightOf(JsonObject? layout) => Number(layout, "height") is > 0 and var height ? height : DefaultHeight;

    private static int Number(JsonObject? node, string key) =>
        node?[key] is JsonValue value && value.TryGetValue(out double number) && number is > 0 and < 5000 ? (int)number : 0;

    private static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonObject? node, string key) =>
        node?[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
