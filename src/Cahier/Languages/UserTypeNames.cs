using System.Text.RegularExpressions;

namespace Cahier.Languages;

/// <summary>Types that a cell declares live inside a class of the engine; readers see the names they wrote.</summary>
internal static partial class UserTypeNames
{
    /// <summary>The text with <c>Submission#3+Person</c> and <c>FSI_0003+Person</c> as <c>Person</c>.</summary>
    public static string Clean(string text) =>
        text.Contains("Submission#", StringComparison.Ordinal) || text.Contains("FSI_", StringComparison.Ordinal)
            ? Containers().Replace(text, "")
            : text;

    [GeneratedRegex(@"Submission#\d+[+.]|FSI_\d{4,}[+.]")]
    private static partial Regex Containers();
}
