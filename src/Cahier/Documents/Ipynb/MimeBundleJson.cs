using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>The <c>data</c> of an output: texts as lists of lines, JSON as JSON, binary data as base64.</summary>
internal static class MimeBundleJson
{
    public static MimeBundle Read(JsonElement output)
    {
        if (!output.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
            return MimeBundle.Empty;

        var bundle = MimeBundle.Empty;
        foreach (var representation in data.EnumerateObject())
            if (JsonText.Name(representation) is var type && !string.IsNullOrWhiteSpace(type))
                bundle = bundle.With(type, MimeBundle.IsJson(type) ? Compact(representation.Value) : MultilineText.Read(representation.Value));

        return bundle;
    }

    public static JsonObject Write(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (type, text) in bundle)
            data[type] = MimeBundle.IsJson(type) ? Json(text) : IsBinary(type) ? JsonValue.Create(text) : MultilineText.Lines(text);

        return data;
    }

    /// <summary>The JSON on one line: the indentation of the file is not part of the value.</summary>
    private static string Compact(JsonElement json)
    {
        var writer = new JsonTextWriter(JsonStyle.Compact);
        writer.Write(json);
        return writer.ToString();
    }

    /// <summary>Text that claims to be JSON and is not is kept as a string: nothing of an output is lost.</summary>
    private static JsonNode? Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = 200 });
            return JsonText.Node(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    private static bool IsBinary(string type) =>
        type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) && !string.Equals(type, MimeTypes.Svg, StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
        || string.Equals(type, "application/pdf", StringComparison.OrdinalIgnoreCase);
}
