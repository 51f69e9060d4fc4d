using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>Reads outputs, and compares an output with what its file said.</summary>
internal static class OutputJson
{
    /// <summary>
    /// The output. One of a type that the format does not have is a display of whatever data it holds; the file keeps it
    /// as it is.
    /// </summary>
    public static Output Read(JsonElement json) => Type(json) switch
    {
        "stream" => new StreamOutput(Text(json, "name", "stdout"), MultilineText.Read(json, "text")),
        "error" => new ErrorOutput(Text(json, "ename", ""), Text(json, "evalue", ""), Traceback(json)),
        "execute_result" => new ExecuteResultOutput(CellReader.Count(json), MimeBundleJson.Read(json), Metadata(json)),
        _ => new DisplayDataOutput(MimeBundleJson.Read(json), Metadata(json)),
    };

    /// <summary>Whether the output is still what the JSON says.</summary>
    public static bool IsUnchanged(Output output, JsonElement json) => (output, Read(json)) switch
    {
        (StreamOutput now, StreamOutput then) => now.Name == then.Name && now.Text == then.Text,
        (ErrorOutput now, ErrorOutput then) => now.Name == then.Name && now.Value == then.Value && now.Traceback.SequenceEqual(then.Traceback),
        (ExecuteResultOutput now, ExecuteResultOutput then) =>
            now.ExecutionCount == then.ExecutionCount && now.Data.Equals(then.Data) && JsonNode.DeepEquals(now.Metadata, then.Metadata),
        (DisplayDataOutput now, DisplayDataOutput then) => now.Data.Equals(then.Data) && JsonNode.DeepEquals(now.Metadata, then.Metadata),
        _ => false,
    };

    private static string Type(JsonElement json) => Text(json, "output_type", "");

    private static string Text(JsonElement json, string name, string fallback) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Array ? MultilineText.Read(value) : fallback;

    private static List<string> Traceback(JsonElement json) =>
        json.TryGetProperty("traceback", out var lines) && lines.ValueKind == JsonValueKind.Array ? [.. lines.EnumerateArray().Select(MultilineText.Read)] : [];

    private static JsonObject Metadata(JsonElement json) =>
        json.TryGetProperty("metadata", out var members) && JsonText.Node(members) is JsonObject known ? known : [];
}
