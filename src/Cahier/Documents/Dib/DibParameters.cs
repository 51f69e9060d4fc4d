using System.Text.Json.Nodes;

namespace Cahier.Documents.Dib;

/// <summary>
/// The cell of defaults that parameters follow. A <c>.dib</c> has no tags: there it is the cell whose first line is the
/// comment <c>// parameters</c>.
/// </summary>
internal static class DibParameters
{
    private const string Tag = "parameters";

    /// <summary>The metadata of a cell with this text.</summary>
    public static JsonObject MetadataOf(string text) => IsMarked(text) ? new() { ["tags"] = new JsonArray(Tag) } : [];

    /// <summary>The text with the comment where the cell has the tag.</summary>
    public static string Marked(CodeCell cell, string text) =>
        cell.Tags.Contains(Tag) && cell.Language is ("csharp" or "fsharp") && !IsMarked(text) ? $"// {Tag}\n{text}" : text;

    private static bool IsMarked(string text) =>
        text.TrimStart() is var start && start.StartsWith("//", StringComparison.Ordinal) && start.Split('\n')[0].TrimStart('/').Trim().Equals(Tag, StringComparison.OrdinalIgnoreCase);
}
