using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>Reads the cells of one notebook. Whatever is missing in a cell has an evident default.</summary>
internal sealed class CellReader(FileOrigin file, JsonObject notebookMetadata)
{
    private readonly string defaultLanguage = NotebookLanguage.DefaultOf(notebookMetadata) ?? "csharp";
    private readonly CellIds ids = new();

    public Cell Read(JsonElement json)
    {
        var cell = ReadContent(json);
        return cell with { Origin = new(file, json) { Read = cell } };
    }

    private Cell ReadContent(JsonElement json)
    {
        var type = JsonText.Of(json.GetProperty("cell_type"));
        var source = MultilineText.Read(json, "source");
        var metadata = json.TryGetProperty("metadata", out var members) && JsonText.Node(members) is JsonObject known ? known : [];
        var id = ids.Next(json.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String ? JsonText.Of(own) : "", type, source);

        return type switch
        {
            "markdown" => new MarkdownCell { Id = id, Source = source, Metadata = metadata },
            "raw" => new RawCell { Id = id, Source = source, Metadata = metadata },
            _ => new CodeCell
            {
                Id = id,
                Source = source,
                Metadata = metadata,
                Language = Language(source, metadata),
                ExecutionCount = Count(json),
                Outputs = Outputs(json),
            },
        };
    }

    private string Language(string source, JsonObject metadata) =>
        LanguageSelector.Find(source, name => NotebookLanguage.Declares(notebookMetadata, name))
        ?? NotebookLanguage.OfCell(metadata)
        ?? defaultLanguage;

    private List<Output> Outputs(JsonElement json) =>
        json.TryGetProperty("outputs", out var outputs) && outputs.ValueKind == JsonValueKind.Array
            ? [.. outputs.EnumerateArray().Where(output => output.ValueKind == JsonValueKind.Object).Select(output => OutputJson.Read(output) with { Origin = new(file, output) })]
            : [];

    internal static int? Count(JsonElement json) =>
        json.TryGetProperty("execution_count", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var number) ? number : null;
}
