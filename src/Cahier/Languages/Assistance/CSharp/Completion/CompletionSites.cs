using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>Tells by the token before a word what kind of code it can be.</summary>
internal static class CompletionSites
{
    /// <summary>The kind of code after a token.</summary>
    public static CompletionSite After(CSharpDraft draft, SyntaxToken before) => before.Kind() switch
    {
        SyntaxKind.None or SyntaxKind.SemicolonToken or SyntaxKind.ElseKeyword or SyntaxKind.DoKeyword => InTypeBody(before) ? CompletionSite.Member : CompletionSite.Statement,
        SyntaxKind.OpenBraceToken => before.Parent switch
        {
            BaseTypeDeclarationSyntax or AccessorListSyntax => CompletionSite.Member,
            InterpolationSyntax or InitializerExpressionSyntax or PropertyPatternClauseSyntax => CompletionSite.Expression,
            _ => CompletionSite.Statement,
        },
        SyntaxKind.CloseBraceToken => InTypeBody(before) ? CompletionSite.Member : CompletionSite.Statement,
        SyntaxKind.UsingKeyword when before.Parent is UsingDirectiveSyntax => CompletionSite.Using,
        SyntaxKind.StaticKeyword when before.Parent is UsingDirectiveSyntax => CompletionSite.Using,
        SyntaxKind.CloseParenToken => AfterParenthesis(before),
        SyntaxKind.CloseBracketToken => before.Parent is AttributeListSyntax ? CompletionSite.Statement : CompletionSite.AfterOperand,
        SyntaxKind.GreaterThanToken => before.Parent is TypeArgumentListSyntax ? CompletionSite.Name : CompletionSite.Expression,
        SyntaxKind.QuestionToken => before.Parent is NullableTypeSyntax ? CompletionSite.Name : CompletionSite.Expression,
        SyntaxKind.IdentifierToken => AfterName(draft, before),
        SyntaxKind.StringLiteralToken or SyntaxKind.NumericLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.TrueKeyword or SyntaxKind.FalseKeyword or SyntaxKind.NullKeyword or SyntaxKind.ThisKeyword => CompletionSite.AfterOperand,
        SyntaxKind.ClassKeyword or SyntaxKind.StructKeyword or SyntaxKind.InterfaceKeyword or SyntaxKind.EnumKeyword or SyntaxKind.RecordKeyword
            or SyntaxKind.NamespaceKeyword or SyntaxKind.GotoKeyword => CompletionSite.Name,
        SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.AbstractKeyword
            or SyntaxKind.SealedKeyword or SyntaxKind.VirtualKeyword or SyntaxKind.OverrideKeyword or SyntaxKind.PartialKeyword => CompletionSite.Member,
        _ when SyntaxFacts.IsPredefinedType(before.Kind()) => CompletionSite.Name,
        _ => CompletionSite.Expression,
    };

    private static bool InTypeBody(SyntaxToken before) =>
        before.Parent?.AncestorsAndSelf().FirstOrDefault(node => node is TypeDeclarationSyntax or BlockSyntax or AnonymousFunctionExpressionSyntax) is TypeDeclarationSyntax type
        && before != type.CloseBraceToken && before.Parent is not TypeDeclarationSyntax { SemicolonToken.RawKind: not 0 }
        || before.IsKind(SyntaxKind.CloseBraceToken) && before.Parent is BlockSyntax or AccessorListSyntax && before.Parent.Ancestors().Skip(1).FirstOrDefault() is TypeDeclarationSyntax;

    private static CompletionSite AfterParenthesis(SyntaxToken before) => before.Parent switch
    {
        CastExpressionSyntax => CompletionSite.Expression,
        IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax
            or FixedStatementSyntax or CatchDeclarationSyntax or SwitchStatementSyntax => CompletionSite.Statement,
        TupleTypeSyntax => CompletionSite.Name,
        ParameterListSyntax => CompletionSite.Expression,
        _ => CompletionSite.AfterOperand,
    };

    // After a type comes a name, after a value an operator.
    private static CompletionSite AfterName(CSharpDraft draft, SyntaxToken before)
    {
        if (before.Text is "var" or "async" or "await" or "yield" or "partial" or "record")
            return before.Text is "var" or "record" ? CompletionSite.Name : CompletionSite.Expression;
        if (before.Parent is not SimpleNameSyntax name)
            return CompletionSite.AfterOperand;

        var info = draft.Model.GetSymbolInfo(name);
        return info.Symbol is ITypeSymbol or INamespaceSymbol || info.CandidateSymbols.Any(symbol => symbol is ITypeSymbol) ? CompletionSite.Name : CompletionSite.AfterOperand;
    }
}
