using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>The JSON of a figure: the chart's own, under the theme of the project.</summary>
internal static class PlotlyJson
{
    public const string MimeType = "application/vnd.plotly.v1+json";

    /// <summary>Keeps letters as they are, and escapes what could end a script element.</summary>
    public static JsonSerializerOptions Style { get; } = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static JsonObject Of(Figure figure)
    {
        var json = JsonNode.Parse(GenericChart.toJson(figure.Chart))!.AsObject();
        Theme(Child(json, "layout"), figure);
        Configure(Child(json, "config"));
        return json;
    }

    private static void Theme(JsonObject layout, Figure figure)
    {
        // Plotly.NET gives every chart a size, a title position and a template of its own.
        layout.Remove("width");
        layout.Remove("title");
        layout["height"] = figure.Height;
        layout["autosize"] = true;
        layout["template"] = ChartTemplate.Create();
        layout["meta"] = new JsonObject
        {
            ["title"] = figure.Title,
            ["alt"] = figure.AltText,
            ["source"] = figure.SourceNote,
            ["minWidth"] = figure.MinWidth,
        };
    }

    private static void Configure(JsonObject config)
    {
        config["responsive"] = true;
        config["displaylogo"] = false;
    }

    private static JsonObject Child(JsonObject json, string name)
    {
        if (json[name] is JsonObject child)
            return child;
        var created = new JsonObject();
        json[name] = created;
        return created;
    }
}
