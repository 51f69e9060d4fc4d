using System.Globalization;
using System.Text.RegularExpressions;

namespace Cahier.Languages;

/// <summary>
/// The document names of cells in debug information: by them a frame of a stack trace leads back to its cell.
/// </summary>
internal static partial class CellDocument
{
    /// <summary>The document of a cell: a file that does not exist, in the notebook's folder.</summary>
    public static string PathFor(string folder, int cellNumber, string extension) =>
        Path.Combine(folder, $"cell {cellNumber.ToString(CultureInfo.InvariantCulture)}{extension}");

    /// <summary>The number of the cell that a document stands for, or null when it is a file.</summary>
    public static int? CellNumberOf(string? documentPath) =>
        documentPath is not null && CellFileName().Match(Path.GetFileName(documentPath)) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// The name of a document for people: a cell of an imported notebook has the ending of its language for the compiler.
    /// </summary>
    public static string Label(string documentPath) => ImportedCellName().Replace(documentPath, "$1");

    [GeneratedRegex(@"^(.+\.(?:ipynb|dib), cell \d+)\.(?:csx|fsx)$", RegexOptions.Singleline)]
    private static partial Regex ImportedCellName();

    [GeneratedRegex(@"^cell (\d{1,6})\.(csx|fsx)$")]
    private static partial Regex CellFileName();
}
