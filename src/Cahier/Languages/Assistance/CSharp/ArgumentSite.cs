using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>A place in the arguments of a call.</summary>
/// <param name="Methods">What may be called, the one that the compiler takes first.</param>
/// <param name="Index">Which argument the place is in, from 0.</param>
/// <param name="Name">The name of the argument where it is named, or null.</param>
/// <param name="Named">The names of all named arguments.</param>
internal sealed record ArgumentSite(IReadOnlyList<IMethodSymbol> Methods, int Index, string? Name, IReadOnlyList<string> Named)
{
    /// <summary>The innermost call whose arguments hold a place; null when there is none.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="token">The token before the place.</param>
    /// <param name="position">The place.</param>
    public static ArgumentSite? Of(CSharpDraft draft, SyntaxToken token, int position)
    {
        foreach (var node in token.Parent?.AncestorsAndSelf() ?? [])
        {
            if (node is StatementSyntax or AnonymousFunctionExpressionSyntax)
                return null;
            if (node is BaseArgumentListSyntax { Parent: { } call } list && list.SpanStart < position && !IsClosedBefore(list, position))
                return Of(draft, call, list, position);
        }

        return null;
    }

    private static ArgumentSite? Of(CSharpDraft draft, SyntaxNode call, BaseArgumentListSyntax list, int position)
    {
        var methods = Callable(draft, call, list.SpanStart);
        if (methods.Count == 0)
            return null;

        var index = list.Arguments.GetSeparators().Count(comma => comma.Span.End <= position);
        return new(
            methods,
            index,
            list.Arguments.ElementAtOrDefault(index)?.NameColon?.Name.Identifier.ValueText,
            [.. list.Arguments.Select(argument => argument.NameColon?.Name.Identifier.ValueText).OfType<string>()]);
    }

    private static bool IsClosedBefore(BaseArgumentListSyntax list, int position) =>
        list.GetLastToken(includeZeroWidth: true) is { IsMissing: false, RawKind: (int)SyntaxKind.CloseParenToken or (int)SyntaxKind.CloseBracketToken } close && position > close.SpanStart;

    private static IReadOnlyList<IMethodSymbol> Callable(CSharpDraft draft, SyntaxNode call, int position)
    {
        var chosen = draft.Model.GetSymbolInfo(call).Symbol as IMethodSymbol;
        IEnumerable<ISymbol> all = call switch
        {
            InvocationExpressionSyntax invocation => OfInvocation(draft, invocation),
            BaseObjectCreationExpressionSyntax creation => OfType(draft, draft.Model.GetTypeInfo(creation).Type, position),
            ConstructorInitializerSyntax => draft.Model.GetMemberGroup(call).Concat(draft.Model.GetSymbolInfo(call).CandidateSymbols),
            PrimaryConstructorBaseTypeSyntax parent => OfType(draft, draft.Model.GetTypeInfo(parent.Type).Type, position),
            _ => [],
        };
        return [.. all.OfType<IMethodSymbol>().OrderByDescending(method => Same(method, chosen)).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)];
    }

    private static ImmutableArray<ISymbol> OfInvocation(CSharpDraft draft, InvocationExpressionSyntax invocation)
    {
        var group = draft.Model.GetMemberGroup(invocation.Expression);
        // Through a value no static method can be called, and through a type no other.
        if (invocation.Expression is MemberAccessExpressionSyntax access && draft.Model.GetSymbolInfo(access.Expression).Symbol is var receiver)
            group = group.RemoveAll(method => method.IsStatic != receiver is INamedTypeSymbol && method is not IMethodSymbol { ReducedFrom: not null });
        return group.Length > 0 ? group
            : draft.Model.GetTypeInfo(invocation.Expression).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? [invoke]
            : [];
    }

    private static IEnumerable<ISymbol> OfType(CSharpDraft draft, ITypeSymbol? type, int position) =>
        type is INamedTypeSymbol named ? named.InstanceConstructors.Where(constructor => draft.Model.IsAccessible(position, constructor)) : [];

    private static bool Same(IMethodSymbol method, IMethodSymbol? chosen) =>
        chosen is not null && SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, chosen.OriginalDefinition);
}
