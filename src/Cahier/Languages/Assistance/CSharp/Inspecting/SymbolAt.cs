using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp.Inspecting;

/// <summary>Finds what a name in the code stands for.</summary>
internal static class SymbolAt
{
    /// <summary>The symbols of the word at a position: the one that the compiler takes, then its overloads.</summary>
    public static IReadOnlyList<ISymbol> Find(CSharpDraft draft, int position)
    {
        foreach (var token in Touching(draft, position))
            if (Of(draft, token) is { Count: > 0 } symbols)
                return symbols;

        return [];
    }

    private static IEnumerable<SyntaxToken> Touching(CSharpDraft draft, int position)
    {
        var token = draft.Root.FindToken(position);
        if (token.Span.Contains(position))
            yield return token;
        if (position > 0 && draft.Root.FindToken(position - 1) is var before && before.Span.End == position)
            yield return before;
    }

    private static List<ISymbol> Of(CSharpDraft draft, SyntaxToken token)
    {
        if (token.Parent is not { } node)
            return [];
        if (token.IsKind(SyntaxKind.NewKeyword) && node is BaseObjectCreationExpressionSyntax)
            return OfReference(draft, node);
        if (!token.IsKind(SyntaxKind.IdentifierToken) && !SyntaxFacts.IsPredefinedType(token.Kind()) && !token.IsKind(SyntaxKind.ThisKeyword) && !token.IsKind(SyntaxKind.BaseKeyword))
            return [];
        if (draft.Model.GetDeclaredSymbol(node) is { } declared && node is not CompilationUnitSyntax)
            return [declared];

        return node switch
        {
            // The name of a type that is made: its constructors say more than the type.
            SimpleNameSyntax { Parent: ObjectCreationExpressionSyntax creation } => OfReference(draft, creation),
            SimpleNameSyntax { Parent: QualifiedNameSyntax { Parent: ObjectCreationExpressionSyntax creation } qualified } when qualified.Right == node => OfReference(draft, creation),
            NameColonSyntax or IdentifierNameSyntax { Parent: NameColonSyntax } => OfReference(draft, node),
            ExpressionSyntax => OfReference(draft, node),
            _ => [],
        };
    }

    private static List<ISymbol> OfReference(CSharpDraft draft, SyntaxNode node)
    {
        var info = draft.Model.GetSymbolInfo(node);
        var group = node is BaseObjectCreationExpressionSyntax
            ? draft.Model.GetTypeInfo(node).Type is INamedTypeSymbol made ? [.. made.InstanceConstructors.Where(constructor => draft.Model.IsAccessible(node.SpanStart, constructor))] : []
            : draft.Model.GetMemberGroup(node);
        IEnumerable<ISymbol> symbols = info.Symbol is { } chosen ? [chosen] : group.IsEmpty ? info.CandidateSymbols : [];
        var found = symbols.Concat(group.Where(member => !Same(member, info.Symbol))).Where(symbol => symbol is not INamespaceSymbol { IsGlobalNamespace: true }).ToList();
        if (found.Count == 0 && node is ThisExpressionSyntax or BaseExpressionSyntax or TypeSyntax && draft.Model.GetTypeInfo(node).Type is { TypeKind: not TypeKind.Error } type)
            found.Add(type);

        return found;
    }

    private static bool Same(ISymbol member, ISymbol? chosen) =>
        chosen is not null && SymbolEqualityComparer.Default.Equals(Definition(member), Definition(chosen));

    private static ISymbol Definition(ISymbol symbol) =>
        symbol is IMethodSymbol { ReducedFrom: { } whole } ? whole.OriginalDefinition : symbol.OriginalDefinition;
}
