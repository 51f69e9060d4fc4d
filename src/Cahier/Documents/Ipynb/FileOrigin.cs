using System.Text.Json;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>The file a notebook was read from, in the form the writer needs to leave untouched parts as they were.</summary>
internal sealed class FileOrigin
{
    public required JsonElement Root { get; init; }

    public required JsonStyle Style { get; init; }

    /// <summary>The notebook as it was read.</summary>
    public Notebook? Read { get; set; }
}
