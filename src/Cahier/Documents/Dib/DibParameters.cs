using System.Text.Json.Nodes;

namespace Cahier.Documents.Dib;

/// <summary>
/// The cell of defaults that parameters follow. A <c>.dib</c> has no tags: there it is the cell whose first line is the
/// comment <c>// parameters</c>, which stands for the tag and is not of the cell's text.
/// </summary>
internal static class DibParameters
{
    private const string Tag = "parameters";
    private const string Mark = "// parameters\n";

    /// <summary>The cell with the tag where its text begins with the comment.</summary>
    public static CodeCell Tagged(CodeCell cell) =>
        HasComments(cell) && cell.Source.StartsWith(Mark, StringComparison.Ordinal)
            ? cell with { Source = cell.Source[Mark.Length..], Metadata = new() { ["tags"] = new JsonArray(Tag) } }
            : cell;

    /// <summary>The text with the comment where the cell has the tag.</summary>
    public static string Marked(CodeCell cell, string text) => cell.Tags.Contains(Tag) && HasComments(cell) ? Mark + text : text;

    private static bool HasComments(CodeCell cell) => cell.Language is "csharp" or "fsharp";
}
