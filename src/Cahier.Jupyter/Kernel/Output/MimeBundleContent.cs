using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cahier.Display;

namespace Cahier.Jupyter.Kernel.Output;

/// <summary>A bundle as the <c>data</c> of a message: texts as strings, JSON as JSON.</summary>
internal static partial class MimeBundleContent
{
    /// <summary>The data. Representations under a name that is no MIME type are left out: front ends refuse the whole message for them.</summary>
    public static JsonObject Write(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (type, text) in bundle)
            if (MimeType().IsMatch(type))
                data[type] = MimeBundle.IsJson(type) ? Json(text) : JsonValue.Create(text);

        return data;
    }

    /// <summary>Metadata that the user's code may go on to change.</summary>
    public static JsonObject Copy(JsonObject? metadata) => metadata?.DeepClone().AsObject() ?? [];

    /// <summary>Text that claims to be JSON and is not is sent as a string: nothing of an output is lost.</summary>
    private static JsonNode? Json(string text)
    {
        try
        {
            var node = JsonNode.Parse(text, documentOptions: new() { MaxDepth = 100 });

            // Half an escaped pair is found only when it is written, which would be too late.
            if (text.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
                _ = node?.ToJsonString();

            return node;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return JsonValue.Create(text);
        }
    }

    [GeneratedRegex(@"^[\w\-\+\.]+/[\w\-\+\.]+\z", RegexOptions.ECMAScript)]
    private static partial Regex MimeType();
}
