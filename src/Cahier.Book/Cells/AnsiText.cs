using System.Text.RegularExpressions;

namespace Cahier.Book.Cells;

/// <summary>Console text without what only a terminal understands: colours, moves of the cursor, titles, links.</summary>
internal static partial class AnsiText
{
    public static string Strip(string text) => Escape().Replace(text, "");

    // In this order: a control sequence; a command with a text of its own, which BEL or ST ends; any other escape.
    [GeneratedRegex("""
        \u001b\[[0-?]*[ -/]*[@-~]
        |\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)
        |\u001b[ -/]*[0-Z\\^-~]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Escape();
}
