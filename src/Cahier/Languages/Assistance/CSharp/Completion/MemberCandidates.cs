using Cahier.Languages.Assistance.Ranking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>The members of what stands before a dot.</summary>
internal static class MemberCandidates
{
    /// <summary>Whether a member follows this token.</summary>
    public static bool IsAccess(SyntaxToken token) =>
        token.Kind() is SyntaxKind.DotToken or SyntaxKind.MinusGreaterThanToken or SyntaxKind.ColonColonToken;

    /// <summary>The members that can follow.</summary>
    public static IEnumerable<Candidate> After(CSharpDraft draft, SyntaxToken dot, int position, string word)
    {
        var symbols = dot.Parent switch
        {
            MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.PointerMemberAccessExpression } access =>
                draft.Model.GetTypeInfo(access.Expression).Type is IPointerTypeSymbol pointer ? OfValue(draft, pointer.PointedAtType, position) : [],
            MemberAccessExpressionSyntax access => OfExpression(draft, access.Expression, position),
            MemberBindingExpressionSyntax binding => OfConditional(draft, binding, position),
            QualifiedNameSyntax name => OfName(draft, name.Left, position),
            AliasQualifiedNameSyntax => draft.Model.LookupNamespacesAndTypes(position, draft.Compilation.GlobalNamespace),
            _ => [],
        };
        return SymbolCandidates.Of(symbols.Where(symbol => symbol is not INamespaceSymbol space || draft.IsOfInterest(space)), word, NearnessOf);
    }

    private static IEnumerable<ISymbol> OfExpression(CSharpDraft draft, ExpressionSyntax expression, int position)
    {
        if (expression is BaseExpressionSyntax)
            return draft.Model.LookupBaseMembers(position);

        var info = draft.Model.GetSymbolInfo(expression);
        var symbol = info.Symbol ?? (info.CandidateSymbols is [var only] ? only : null);
        return symbol switch
        {
            INamespaceSymbol space => draft.Model.LookupSymbols(position, space),
            ITypeSymbol type => OfType(draft, type, position),
            IMethodSymbol when expression is not InvocationExpressionSyntax and not BaseObjectCreationExpressionSyntax => [],
            _ when draft.Model.GetTypeInfo(expression).Type is { TypeKind: not TypeKind.Error } type => OfValueOrNamesake(draft, symbol, type, position),
            _ => [],
        };
    }

    // A property named as its type, Color Color: both may be meant.
    private static IEnumerable<ISymbol> OfValueOrNamesake(CSharpDraft draft, ISymbol? symbol, ITypeSymbol type, int position) =>
        symbol is IPropertySymbol or IFieldSymbol or ILocalSymbol or IParameterSymbol && symbol.Name == type.Name
            ? OfValue(draft, type, position).Concat(OfType(draft, type, position))
            : OfValue(draft, type, position);

    private static IEnumerable<ISymbol> OfConditional(CSharpDraft draft, MemberBindingExpressionSyntax binding, int position)
    {
        var access = binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Contains(binding));
        return access is null || draft.Model.GetTypeInfo(access.Expression).Type is not { TypeKind: not TypeKind.Error } type ? []
            : OfValue(draft, type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type, position);
    }

    // x.⏎var y = 1; reads as a declaration whose type is x.var.
    private static IEnumerable<ISymbol> OfName(CSharpDraft draft, NameSyntax left, int position)
    {
        if (draft.Model.GetSymbolInfo(left).Symbol is INamespaceOrTypeSymbol container)
            return container is INamespaceSymbol space ? draft.Model.LookupSymbols(position, space) : OfType(draft, (ITypeSymbol)container, position);

        var expression = SyntaxFactory.ParseExpression(left.ToString());
        var type = draft.Model.GetSpeculativeTypeInfo(left.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Type;
        return type is { TypeKind: not TypeKind.Error } ? OfValue(draft, type, position) : [];
    }

    private static IEnumerable<ISymbol> OfType(CSharpDraft draft, ITypeSymbol type, int position) =>
        draft.Model.LookupSymbols(position, type)
            .Where(symbol => symbol.IsStatic || symbol is ITypeSymbol || symbol is IFieldSymbol { IsConst: true })
            .Where(symbol => symbol.ContainingType?.SpecialType != SpecialType.System_Object || type.SpecialType == SpecialType.System_Object);

    private static IEnumerable<ISymbol> OfValue(CSharpDraft draft, ITypeSymbol type, int position) =>
        type.SpecialType == SpecialType.System_Void
            ? []
            : draft.Model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
                .Where(symbol => !symbol.IsStatic && symbol is not ITypeSymbol);

    private static Nearness NearnessOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { ReducedFrom: not null } => Nearness.Extension,
        { ContainingType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum } => Nearness.Everywhere,
        IMethodSymbol { IsOverride: true } method when method.OverriddenRoot().ContainingType.SpecialType == SpecialType.System_Object => Nearness.Everywhere,
        _ => Nearness.Member,
    };

    private static IMethodSymbol OverriddenRoot(this IMethodSymbol method) => method.OverriddenMethod is { } overridden ? overridden.OverriddenRoot() : method;
}
