using Cahier.Languages.Assistance.Ranking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>Makes candidates of symbols: one for all methods of a name.</summary>
internal static class SymbolCandidates
{
    /// <summary>The candidates for these symbols.</summary>
    /// <param name="symbols">The symbols.</param>
    /// <param name="word">The word as far as it is written: what does not fit it is left out early.</param>
    /// <param name="nearness">How near each is.</param>
    public static IEnumerable<Candidate> Of(IEnumerable<ISymbol> symbols, string word, Func<ISymbol, Nearness> nearness) =>
        symbols.Where(symbol => symbol.CanBeReferencedByName && CompletionRanking.Fit(symbol.Name, word) is not null && !IsHidden(symbol))
            .GroupBy(symbol => (symbol.Name, IsGenericType: symbol is INamedTypeSymbol { IsGenericType: true }))
            .Select(group => Of([.. group], nearness(group.First())));

    private static Candidate Of(IReadOnlyList<ISymbol> symbols, Nearness nearness)
    {
        var symbol = symbols[0];
        var name = SyntaxFacts.GetKeywordKind(symbol.Name) != SyntaxKind.None ? $"@{symbol.Name}" : symbol.Name;
        var label = symbol is INamedTypeSymbol { IsGenericType: true } ? $"{name}<>" : name;
        return new(symbol.Name, name, label, SymbolKinds.Of(symbol), nearness, () => Detail(symbols));
    }

    private static string? Detail(IReadOnlyList<ISymbol> symbols) => symbols[0] switch
    {
        INamespaceSymbol => null,
        INamedTypeSymbol type => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null,
        IMethodSymbol method when symbols.Count > 1 => $"{SymbolText.Signature(method)} {Texts.ExplanationText.More(symbols.Count - 1)}",
        IMethodSymbol method => SymbolText.Signature(method),
        var symbol => SymbolText.TypeOf(symbol) is { } type ? SymbolText.Short(type) : null,
    };

    private static bool IsHidden(ISymbol symbol) =>
        symbol.Locations.All(location => !location.IsInSource)
        && symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "EditorBrowsableAttribute" && attribute.ConstructorArguments is [{ Value: 1 }]);
}
