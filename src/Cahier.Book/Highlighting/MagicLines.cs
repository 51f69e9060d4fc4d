using System.Text.RegularExpressions;

namespace Cahier.Book.Highlighting;

/// <summary>Lines such as <c>#!share</c>, which speak to the notebook and not to the compiler.</summary>
internal static partial class MagicLines
{
    public static IEnumerable<CodeSpan> Find(string source) =>
        Line().Matches(source).Select(line => new CodeSpan(line.Index, line.Length, CodeKind.Directive));

    /// <summary>The same text, as long, with blanks where such a line stands.</summary>
    public static string Blank(string source) => Line().Replace(source, line => new string(' ', line.Length));

    [GeneratedRegex(@"^[ \t]*#!.*?(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex Line();
}
