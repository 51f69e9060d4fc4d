using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>Text that a notebook file holds as one string, or as a list of lines with their line ends.</summary>
internal static class MultilineText
{
    /// <summary>The text of a member; empty when it is missing.</summary>
    public static string Read(JsonElement holder, string name) => holder.TryGetProperty(name, out var value) ? Read(value) : "";

    public static string Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.Of(value),
        JsonValueKind.Array => string.Concat(value.EnumerateArray().Select(Read)),
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    /// <summary>The text as a list of lines, as Jupyter writes it.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }

        return lines;
    }

    /// <summary>The text in the form in which the file had it before.</summary>
    public static JsonNode LikeBefore(string text, JsonElement? before) =>
        before is { ValueKind: JsonValueKind.String } ? JsonValue.Create(text) : Lines(text);
}
