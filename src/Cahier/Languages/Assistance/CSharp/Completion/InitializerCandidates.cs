using Cahier.Languages.Assistance.Ranking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>The members that an object initializer or a <c>with</c> can set.</summary>
internal static class InitializerCandidates
{
    /// <summary>The candidates, or null when the place is not the beginning of an initializer's part.</summary>
    public static IEnumerable<Candidate>? At(CSharpDraft draft, SyntaxToken before, int position, string word)
    {
        if (!before.IsKind(SyntaxKind.OpenBraceToken) && !before.IsKind(SyntaxKind.CommaToken))
            return null;

        var type = before.Parent switch
        {
            InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } => draft.Model.GetTypeInfo(creation).Type,
            InitializerExpressionSyntax { Parent: WithExpressionSyntax with } => draft.Model.GetTypeInfo(with.Expression).Type,
            InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment } => draft.Model.GetTypeInfo(assignment.Left).Type,
            // town with { at the beginning of a line reads as a property named with.
            AccessorListSyntax { Parent: PropertyDeclarationSyntax { Identifier.Text: "with" } property } => TypeOfValue(draft, property.Type),
            _ => null,
        };
        if (type is null or { TypeKind: TypeKind.Error } || IsCollection(before, type, position))
            return null;

        var set = (before.Parent as InitializerExpressionSyntax)?.Expressions.OfType<AssignmentExpressionSyntax>().Select(part => part.Left.ToString()).ToHashSet() ?? [];
        return SymbolCandidates.Of(
            draft.Model.LookupSymbols(position, type).Where(symbol => IsSettable(symbol) && !set.Contains(symbol.Name)), word, _ => Nearness.Place);
    }

    private static ITypeSymbol? TypeOfValue(CSharpDraft draft, TypeSyntax value) =>
        draft.Model.GetSpeculativeTypeInfo(value.SpanStart, SyntaxFactory.ParseExpression(value.ToString()), SpeculativeBindingOption.BindAsExpression).Type;

    // new List<int> { holds values; what can be set on it is of no use there.
    private static bool IsCollection(SyntaxToken before, ITypeSymbol type, int position) =>
        before.Parent is InitializerExpressionSyntax { Parent: not WithExpressionSyntax } part
        && (part.Expressions.Any(expression => expression is not AssignmentExpressionSyntax && expression.SpanStart != position)
            || !part.Expressions.Any(expression => expression is AssignmentExpressionSyntax) && type.AllInterfaces.Any(known => known.SpecialType == SpecialType.System_Collections_IEnumerable));

    private static bool IsSettable(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: not null } => true,
        IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false } => true,
        _ => false,
    };
}
