using System.Text.RegularExpressions;

namespace Cahier.Book.Cells;

/// <summary>Console text without the colour codes that only a terminal understands.</summary>
internal static partial class AnsiText
{
    public static string Strip(string text) => Escape().Replace(text, "");

    [GeneratedRegex("\u001b\\[[0-9;?]*[ -/]*[@-~]")]
    private static partial Regex Escape();
}
