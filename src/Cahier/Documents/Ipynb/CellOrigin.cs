using System.Text.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>What a cell was when its file was read: the file, the cell's JSON, and the cell as the reader saw it.</summary>
internal sealed class CellOrigin(FileOrigin file, JsonElement json)
{
    public FileOrigin File { get; } = file;

    public JsonElement Json { get; } = json;

    /// <summary>The cell before any change.</summary>
    public required Cell Read { get; init; }
}
