using System.Text.RegularExpressions;
using Cahier.Languages.Assistance.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>Directives, and paths between quotation marks.</summary>
internal static partial class QuotedPaths
{
    private static readonly (string Text, string Detail)[] Directives =
    [
        ("#r \"", "refers to an assembly or package"), ("#load \"", "runs a script file"), ("#i \"", "adds a source of packages"),
        ("#if", ""), ("#elif", ""), ("#else", ""), ("#endif", ""), ("#region", ""), ("#endregion", ""), ("#define", ""), ("#undef", ""),
        ("#pragma", ""), ("#nullable", ""), ("#line", ""), ("#error", ""), ("#warning", ""),
    ];

    /// <summary>The completions, or null when the place is none of these.</summary>
    public static CompletionList? Complete(CSharpDraft draft, int position)
    {
        var text = draft.Code.Text;
        var lineStart = text.AsSpan(0, position).LastIndexOfAny('\r', '\n') + 1;
        var line = text[lineStart..position];
        if (OpenDirective().Match(line) is { Success: true } open)
            return open.Groups["kind"].Value == "r"
                ? DirectiveCompletions.Reference(open.Groups["text"].Value, position, draft.Code.Folder)
                : DirectiveCompletions.Load(open.Groups["text"].Value, position, draft.Code.Folder, ".csx", ".cs");
        if (BeginOfDirective().Match(line) is { Success: true } begin)
            return Names(begin.Groups["word"].Value, position);

        return OpenText(draft, position) is { } written ? PathCompletions.Complete(written, position, draft.Code.Folder) : null;
    }

    private static CompletionList Names(string word, int position)
    {
        var names = Directives.Select(directive => new CompletionItem(directive.Text, directive.Text, CompletionKinds.Keyword, directive.Detail.Length > 0 ? directive.Detail : null));
        var magics = Magics.MagicNames.All.Select(magic => new CompletionItem($"#!{magic.Name}", $"#!{magic.Name}", CompletionKinds.Magic, magic.Summary));
        return new(position - word.Length, position, [.. names.Concat(magics).Where(item => item.Text.StartsWith(word, StringComparison.Ordinal))]);
    }

    // The text of a string as far as it is written; null outside of one.
    private static string? OpenText(CSharpDraft draft, int position)
    {
        var token = draft.TokenBefore(position);
        if (!token.IsKind(SyntaxKind.StringLiteralToken) || token.Text is not { Length: > 0 } literal)
            return null;

        var contentStart = token.SpanStart + literal.IndexOf('"', StringComparison.Ordinal) + 1;
        var isClosed = literal.Length > contentStart - token.SpanStart && literal[^1] == '"';
        if (position < contentStart || position > token.Span.End || (position == token.Span.End && isClosed))
            return null;

        return draft.Code.Text[contentStart..position].Replace("\\\\", "/", StringComparison.Ordinal);
    }

    [GeneratedRegex("""^\s*#(?<kind>r|load)\s*@?"(?<text>[^"]*)$""")]
    private static partial Regex OpenDirective();

    [GeneratedRegex("""^\s*(?<word>#\w*)$""")]
    private static partial Regex BeginOfDirective();
}
