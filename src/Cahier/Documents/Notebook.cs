using System.Text.Json.Nodes;
using Cahier.Documents.Ipynb;

namespace Cahier.Documents;

/// <summary>
/// A notebook document: its cells in order and everything its file said beside them.
/// The value is immutable; derive a changed notebook with a <c>with</c> expression. A notebook that was read
/// remembers its file's text, so that writing it back changes nothing but what was changed in the model.
/// </summary>
public sealed record Notebook
{
    /// <summary>The cells, first to last.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }

    /// <summary>The notebook's metadata, with keys this library does not know.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>The major version of the format: always 4.</summary>
    public int NbFormat { get; init; } = 4;

    /// <summary>The minor version of the format; from 5 on each cell has an id in the file.</summary>
    public int NbFormatMinor { get; init; } = 5;

    /// <summary>
    /// The language of code cells that name none, as a lower-case name (<c>csharp</c>, <c>fsharp</c>, ...), from the
    /// metadata (<c>polyglot_notebook</c>, <c>kernelspec</c>, <c>language_info</c>); null when these say nothing.
    /// </summary>
    public string? DefaultLanguage => NotebookLanguage.DefaultOf(Metadata);

    internal FileOrigin? Origin { get; init; }

    /// <summary>A new notebook of these cells whose metadata names the language, as .NET kernels write it.</summary>
    public static Notebook Create(string defaultLanguage, params IReadOnlyList<Cell> cells) =>
        new() { Cells = cells, Metadata = NotebookLanguage.MetadataFor(defaultLanguage) };
}
