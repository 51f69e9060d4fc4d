using System.Text.Json.Nodes;
using Cahier.Display;

namespace Cahier.Documents;

/// <summary>A value that the cell displayed.</summary>
/// <param name="Data">The value in each of its representations.</param>
/// <param name="Metadata">Metadata of the output, usually empty.</param>
/// <param name="DisplayId">
/// The id by which later updates find the output while a notebook runs; it is not saved in the file.
/// </param>
public sealed record DisplayDataOutput(MimeBundle Data, JsonObject Metadata, string? DisplayId = null) : Output
{
    /// <summary>An output without metadata.</summary>
    public DisplayDataOutput(MimeBundle data)
        : this(data, [])
    {
    }
}
