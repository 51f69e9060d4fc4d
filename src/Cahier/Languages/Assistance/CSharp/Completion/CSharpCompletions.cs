using Cahier.Languages.Assistance.Ranking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>What can be typed at a position of a C# cell.</summary>
internal static class CSharpCompletions
{
    /// <summary>The completions.</summary>
    public static CompletionList Of(CSharpDraft draft, int position, CancellationToken cancellationToken)
    {
        if (QuotedPaths.Complete(draft, position) is { } paths)
            return paths;
        if (IsInText(draft, position))
            return new(position, position, []);

        var text = draft.Code.Text;
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
            start--;
        var end = position;
        while (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))
            end++;

        var word = text[start..position];
        // A number such as 1e.
        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
            return new(position, position, []);

        var before = draft.TokenBefore(start);
        cancellationToken.ThrowIfCancellationRequested();
        if (OverrideCandidates.At(draft, before, start) is var (overrideStart, overrides))
            return new(overrideStart, end, CompletionRanking.Choose(overrides, word));

        return new(start, end, CompletionRanking.Choose(Candidates(draft, before, start, word), word));
    }

    private static IEnumerable<Candidate> Candidates(CSharpDraft draft, SyntaxToken before, int start, string word)
    {
        if (MemberCandidates.IsAccess(before))
            return MemberCandidates.After(draft, before, start, word);
        if (InitializerCandidates.At(draft, before, start, word) is { } members)
            return members;

        var site = CompletionSites.After(draft, before);
        return site switch
        {
            CompletionSite.Name => [],
            CompletionSite.AfterOperand => KeywordCandidates.For(site),
            CompletionSite.Using => ScopeCandidates.Namespaces(draft, start, word),
            _ => ArgumentCandidates.At(draft, before, start)
                .Concat(ScopeCandidates.At(draft, before, start, word))
                .Concat(KeywordCandidates.For(site))
                .Concat(ImportCandidates.For(draft, word)),
        };
    }

    private static bool IsInText(CSharpDraft draft, int position)
    {
        var trivia = draft.Root.FindTrivia(Math.Max(0, position - 1));
        if (trivia.IsKind(SyntaxKind.DisabledTextTrivia) || IsComment(trivia, position))
            return true;

        var token = draft.TokenBefore(position);
        return position > token.SpanStart && token.Kind() switch
        {
            SyntaxKind.InterpolatedStringTextToken => position <= token.Span.End,
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken => position < token.Span.End || !IsClosed(token),
            SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken => position <= token.Span.End,
            SyntaxKind.NumericLiteralToken => position <= token.Span.End,
            _ => false,
        };
    }

    private static bool IsComment(SyntaxTrivia trivia, int position) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia => position > trivia.SpanStart,
        SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia =>
            position > trivia.SpanStart && (position < trivia.Span.End || !trivia.ToString().EndsWith("*/", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsClosed(SyntaxToken token) =>
        !token.GetDiagnostics().Any() && token.Span.Length > 1;
}
