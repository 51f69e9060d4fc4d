using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Book.Highlighting;

internal static class CSharpCode
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    public static IEnumerable<CodeSpan> Classify(string source)
    {
        var root = CSharpSyntaxTree.ParseText(MagicLines.Blank(source), Script).GetRoot();
        var tokens = root.DescendantTokens().Select(SpanOf).OfType<CodeSpan>();
        var trivia = root.DescendantTrivia().Select(SpanOf).OfType<CodeSpan>();
        return MagicLines.Find(source).Concat(tokens).Concat(trivia).Where(span => span.Length > 0);
    }

    private static CodeSpan? SpanOf(SyntaxToken token)
    {
        CodeKind? kind = token.Kind() switch
        {
            SyntaxKind.NumericLiteralToken => CodeKind.Number,
            SyntaxKind.IdentifierToken => KindOfName(token),
            _ when IsText(token.Kind()) => CodeKind.Text,
            _ when SyntaxFacts.IsKeywordKind(token.Kind()) => CodeKind.Keyword,
            _ => null,
        };
        return kind is { } known ? new CodeSpan(token.SpanStart, token.Span.Length, known) : null;
    }

    private static bool IsText(SyntaxKind kind) => kind
        is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken
        or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken
        or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
        or SyntaxKind.InterpolatedRawStringEndToken;

    private static CodeKind? KindOfName(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax { IsVar: true } => CodeKind.Keyword,
        BaseTypeDeclarationSyntax or TypeParameterSyntax => CodeKind.Type,
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => CodeKind.Function,
        SimpleNameSyntax name => KindOfName(name),
        _ => null,
    };

    private static CodeKind? KindOfName(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call when call.Expression == name => CodeKind.Function,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member
            when member.Name == name && call.Expression == member => CodeKind.Function,
        ObjectCreationExpressionSyntax or VariableDeclarationSyntax or ParameterSyntax or CastExpressionSyntax
            or TypeArgumentListSyntax or ArrayTypeSyntax or NullableTypeSyntax or BaseTypeSyntax
            or PropertyDeclarationSyntax or MethodDeclarationSyntax or DeclarationPatternSyntax => CodeKind.Type,
        _ => null,
    };

    private static CodeSpan? SpanOf(SyntaxTrivia trivia)
    {
        CodeKind? kind = trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                or SyntaxKind.DisabledTextTrivia => CodeKind.Comment,
            _ when trivia.IsDirective => CodeKind.Directive,
            _ => null,
        };
        return kind is { } known ? new CodeSpan(trivia.FullSpan.Start, trivia.FullSpan.Length, known) : null;
    }
}
