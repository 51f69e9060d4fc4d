using System.Text.RegularExpressions;

namespace Cahier.Languages.Magics;

/// <summary>Splits the line of a command into words; quotation marks keep a text together.</summary>
internal static partial class CommandLine
{
    /// <summary>The words, without their quotation marks.</summary>
    public static IReadOnlyList<string> Words(string line) =>
        [.. Word().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value)];

    [GeneratedRegex("""
        "(?<quoted>[^"]*)" | '(?<quoted>[^']*)' | \S+
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Word();
}
