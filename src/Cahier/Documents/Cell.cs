using System.Text.Json.Nodes;
using Cahier.Documents.Ipynb;

namespace Cahier.Documents;

/// <summary>One cell of a notebook: a <see cref="CodeCell"/>, a <see cref="MarkdownCell"/> or a <see cref="RawCell"/>.</summary>
public abstract record Cell
{
    private protected Cell()
    {
    }

    /// <summary>
    /// The cell's id, unique in its notebook. A cell whose file gives none has one made from its position and content;
    /// it is the same at every reading. Empty in a new cell: the writer makes one.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The whole text, lines separated by <c>\n</c> as the file has them.</summary>
    public required string Source { get; init; }

    /// <summary>The cell's metadata, with keys this library does not know.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>The tags in the metadata, such as <c>parameters</c> or <c>raises-exception</c>.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata["tags"] is JsonArray tags
            ? [.. tags.OfType<JsonValue>().Select(tag => tag.TryGetValue(out string? text) ? text : null).OfType<string>()]
            : [];

    internal CellOrigin? Origin { get; init; }
}
