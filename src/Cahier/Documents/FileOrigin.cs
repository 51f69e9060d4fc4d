namespace Cahier.Documents;

/// <summary>The file text a notebook was read from, in the form the writer needs to leave untouched parts as they were.</summary>
internal sealed class FileOrigin
{
    public required System.Text.Json.JsonElement Root { get; init; }

    public required JsonStyle Style { get; init; }
}
