using System.Globalization;

namespace Cahier.Documents.Conversion;

/// <summary>What of a notebook a format cannot hold.</summary>
internal static class Losses
{
    /// <summary>The losses, a sentence each.</summary>
    public static List<string> Of(Notebook notebook, NotebookFormat format)
    {
        var name = NotebookFormats.Ending(format);
        var losses = new List<string>();
        if (notebook.Cells.OfType<CodeCell>().Count(cell => cell.Outputs.Count > 0) is > 0 and var outputs)
            losses.Add($"The outputs of {Counted(outputs, "cell")} stay behind: a {name} file holds none.");
        if (notebook.Cells.Count(cell => cell.Metadata.Any(entry => IsLost(entry.Key, cell, format))) is > 0 and var metadata)
            losses.Add($"The metadata of {Counted(metadata, "cell")} stay behind: a {name} file holds {(format == NotebookFormat.Dib ? "none" : "only tags")}.");
        if (format is not NotebookFormat.Dib && OtherLanguages(notebook, format) is { Count: > 0 } others)
            losses.Add($"Cells in {string.Join(", ", others.Select(group => $"{group.Key} ({string.Join(", ", group)})"))} are kept as comments.");
        return losses;
    }

    private static bool IsLost(string key, Cell cell, NotebookFormat format) => key switch
    {
        "dotnet_interactive" or "polyglot_notebook" or "vscode" => false,
        "tags" => format == NotebookFormat.Dib && !(cell is CodeCell { Language: "csharp" or "fsharp" } && cell.Tags is ["parameters"]),
        _ => true,
    };

    private static List<IGrouping<string, string>> OtherLanguages(Notebook notebook, NotebookFormat format)
    {
        var own = format == NotebookFormat.FSharpScript ? "fsharp" : "csharp";
        return [.. notebook.Cells.Index().Where(entry => entry.Item is CodeCell code && code.Language != own)
            .GroupBy(entry => ((CodeCell)entry.Item).Language, entry => $"cell {(entry.Index + 1).ToString(CultureInfo.InvariantCulture)}")];
    }

    private static string Counted(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
