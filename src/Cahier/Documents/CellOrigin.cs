using System.Text.Json;

namespace Cahier.Documents;

/// <summary>What a cell was when its file was read: the file, the cell's JSON, and the cell as the reader saw it.</summary>
internal sealed class CellOrigin(FileOrigin file, JsonElement json, bool hasId)
{
    public FileOrigin File { get; } = file;

    public JsonElement Json { get; } = json;

    /// <summary>False when the id was made by the reader: it is then not written into a file that had none.</summary>
    public bool HasId { get; } = hasId;

    /// <summary>The cell before any change.</summary>
    public Cell? Read { get; set; }
}
