using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Install;

/// <summary>The text of a <c>kernel.json</c>.</summary>
internal static class KernelSpecJson
{
    /// <summary>By this entry of the metadata our own specs are known: they may be replaced and removed.</summary>
    private const string Marker = "cahier";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(KernelSpec spec)
    {
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. spec.Command.Select(argument => JsonValue.Create(argument))]),
            ["display_name"] = spec.DisplayName,
            ["language"] = spec.Language,

            // A signal reaches only the process; on Windows, and behind a gateway, not even that.
            ["interrupt_mode"] = "message",
            ["kernel_protocol_version"] = WireProtocol.Version,
            ["env"] = new JsonObject(spec.Environment.Select(variable => KeyValuePair.Create(variable.Key, (JsonNode?)variable.Value))),
            ["metadata"] = new JsonObject { ["debugger"] = false, [Marker] = new JsonObject { ["installed"] = true } },
        };
        return json.ToJsonString(Readable) + "\n";
    }

    /// <summary>Whether the text is one of ours, and the name it shows; a text that is no spec is foreign and has no name.</summary>
    public static (bool IsOurs, string? DisplayName) Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            var isOurs = root.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object && metadata.TryGetProperty(Marker, out _);
            return (isOurs, root.TryGetProperty("display_name", out var name) ? name.GetString() : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (false, null);
        }
    }
}
