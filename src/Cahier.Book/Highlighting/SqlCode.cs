using System.Text.RegularExpressions;

namespace Cahier.Book.Highlighting;

internal static partial class SqlCode
{
    public static IEnumerable<CodeSpan> Classify(string source) =>
        MagicLines.Find(source).Concat(Token().Matches(MagicLines.Blank(source)).Select(SpanOf).OfType<CodeSpan>());

    private static CodeSpan? SpanOf(Match token)
    {
        CodeKind? kind =
            token.Groups["comment"].Success ? CodeKind.Comment :
            token.Groups["text"].Success ? CodeKind.Text :
            token.Groups["number"].Success ? CodeKind.Number :
            token.Groups["keyword"].Success ? CodeKind.Keyword :
            token.Groups["function"].Success ? CodeKind.Function : null;
        return kind is { } known ? new CodeSpan(token.Index, token.Length, known) : null;
    }

    // A quoted name ("a column") is matched, and so kept from being read as anything else, but stays plain.
    [GeneratedRegex("""
        (?<comment>--[^\r\n]*|/\*.*?(?:\*/|\z))
        |(?<text>'(?:[^']|'')*(?:'|\z))
        |"(?:[^"]|"")*(?:"|\z)
        |(?<number>\b\d+(?:\.\d+)?(?:e[+-]?\d+)?\b)
        |(?<keyword>\b(?:all|and|any|as|asc|begin|between|by|case|cast|create|cross|cube|delete|desc|describe|distinct|drop|
            else|end|except|exclude|exists|false|filter|first|following|for|from|full|group|grouping|having|ilike|in|inner|
            insert|intersect|into|is|join|last|lateral|left|like|limit|natural|not|null|nulls|offset|on|or|order|outer|over|
            partition|pivot|preceding|qualify|range|recursive|replace|right|rollup|rows|select|semi|set|sets|table|then|
            true|unbounded|union|unnest|unpivot|update|using|values|view|when|where|window|with)\b)
        |(?<function>\b[a-z_]\w*(?=\s*\())
        |\w+
        """, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
