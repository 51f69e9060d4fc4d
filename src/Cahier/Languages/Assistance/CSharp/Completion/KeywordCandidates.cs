using Cahier.Languages.Assistance.Ranking;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>The words of the language.</summary>
internal static class KeywordCandidates
{
    private static readonly string[] Types =
        ["bool", "byte", "char", "decimal", "double", "dynamic", "float", "int", "long", "nint", "nuint", "object", "sbyte", "short", "string", "uint", "ulong", "ushort"];

    private static readonly string[] Expressions =
        ["async", "await", "base", "checked", "default", "delegate", "false", "from", "global", "is", "nameof", "new", "not", "null", "out", "ref", "sizeof", "stackalloc", "static", "switch", "this", "throw", "true", "typeof", "unchecked", "var", "with"];

    private static readonly string[] Statements =
        ["break", "case", "catch", "const", "continue", "do", "else", "enum", "finally", "fixed", "for", "foreach", "goto", "if", "in", "lock", "return", "try", "unsafe", "using", "void", "when", "while", "yield"];

    private static readonly string[] Declarations =
        ["abstract", "class", "enum", "event", "explicit", "extern", "implicit", "interface", "internal", "namespace", "operator", "override", "partial", "private", "protected", "public", "readonly", "record", "required", "sealed", "static", "struct", "virtual", "void", "volatile"];

    private static readonly string[] AfterOperand =
        ["and", "as", "ascending", "by", "descending", "equals", "from", "group", "in", "into", "is", "join", "let", "on", "or", "orderby", "select", "switch", "when", "where", "with"];

    private static readonly string[] Members = ["async", "const", "get", "init", "new", "set", "unsafe", "where"];

    /// <summary>The words that can stand at a place.</summary>
    public static IEnumerable<Candidate> For(CompletionSite site) =>
        Words(site).Distinct(StringComparer.Ordinal).Select(word => Candidate.Of(word, CompletionKinds.Keyword, Nearness.Extension));

    private static string[] Words(CompletionSite site) => site switch
    {
        CompletionSite.Statement => [.. Types, .. Expressions, .. Statements, .. Declarations],
        CompletionSite.Member => [.. Types, .. Declarations, .. Members],
        CompletionSite.Expression => [.. Types, .. Expressions],
        CompletionSite.AfterOperand => AfterOperand,
        _ => [],
    };
}
