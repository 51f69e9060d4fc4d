using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Book.Markup;

namespace Cahier.Book.Cells;

/// <summary>What a page needs to know of a plot beside its picture.</summary>
internal sealed class PlotJson
{
    private const int DefaultHeight = 450;
    private readonly JsonObject plot;
    private readonly JsonObject? layout;
    private readonly JsonObject? meta;

    private PlotJson(JsonObject plot, string text)
    {
        this.plot = plot;
        layout = plot["layout"] as JsonObject;
        meta = layout?["meta"] as JsonObject;
        Embedded = new(text);
    }

    /// <summary>The JSON as it may stand in a script element, which ends at the first <c>&lt;/script</c>: no character looks like markup.</summary>
    public Html Embedded { get; }

    /// <summary>What stands under the figure, or an empty text.</summary>
    public string Title => Text(meta, "title") ?? Text(layout?["title"] as JsonObject, "text") ?? Text(layout, "title") ?? "";

    /// <summary>What the figure shows in words, or an empty text.</summary>
    public string AlternativeText => Text(meta, "alt") ?? Title;

    /// <summary>Whether the plot itself says in words what it shows.</summary>
    public bool HasAlternativeText => Text(meta, "alt") is not null;

    public string? Source => Text(meta, "source");

    /// <summary>In pixels.</summary>
    public int Height => Pixels(layout, "height") ?? DefaultHeight;

    /// <summary>The width in pixels below which a page lets the reader scroll the plot; 0 for none.</summary>
    public int MinWidth => Pixels(meta, "minWidth") ?? 0;

    /// <summary>What its marks show under the pointer, each text once.</summary>
    public IReadOnlyList<string> HoverTexts =>
        [.. (plot["data"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(HoverTextsOf).OfType<string>().Where(text => text.Length > 0).Distinct()];

    /// <summary>Reads a plot; null when it is no JSON object whose every text can be written in a page.</summary>
    public static PlotJson? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }) is JsonObject plot
                ? new(plot, plot.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.Default }))
                : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentException)
        {
            // The last two: a text that holds half of a character of two halves.
            return null;
        }
    }

    private static IEnumerable<string?> HoverTextsOf(JsonObject trace) => trace["hovertext"] switch
    {
        JsonArray array => array.Select(Text),
        var single => [Text(single)],
    };

    private static int? Pixels(JsonObject? node, string key) =>
        node?[key] is JsonValue value && value.TryGetValue(out double pixels) && pixels is > 0 and < 5000 ? (int)pixels : null;

    private static string? Text(JsonObject? node, string key) => Text(node?[key]) is { Length: > 0 } text ? text : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
