using System.Text.RegularExpressions;

namespace Cahier.Languages;

/// <summary>Types that a cell declares live inside a class of the engine; readers see the names they wrote.</summary>
internal static partial class UserTypeNames
{
    /// <summary>The text with <c>Submission#3+Person</c> and <c>FSI_0003+Person</c> as <c>Person</c>.</summary>
    public static string Clean(string text) =>
        text.Contains("Submission#", StringComparison.Ordinal) || text.Contains("FSI_", StringComparison.Ordinal)
            ? Containers().Replace(Cell().Replace(text, "The cell"), "")
            : text;

    // A variable that is declared twice is so in the class that the compiler makes of a cell.
    [GeneratedRegex(@"The type 'Submission#\d+'")]
    private static partial Regex Cell();

    [GeneratedRegex(@"Submission#\d+[+.]|FSI_\d{4,}[+.]")]
    private static partial Regex Containers();
}
