using Cahier.Languages.Assistance.Texts;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp.Inspecting;

/// <summary>Help on what stands at a position of a C# cell.</summary>
internal static class CSharpInspection
{
    private const int MostSignatures = 50;

    /// <summary>The help, or null.</summary>
    public static Explanation? Of(CSharpDraft draft, int position, int detailLevel, CancellationToken cancellationToken)
    {
        var symbols = SymbolAt.Find(draft, position);
        cancellationToken.ThrowIfCancellationRequested();
        if (symbols.Count > 0)
            return Of(draft, symbols, detailLevel);

        return ArgumentSite.Of(draft, draft.TokenBefore(position), position) is { } site ? OfCall(draft, site, detailLevel) : null;
    }

    private static Explanation Of(CSharpDraft draft, IReadOnlyList<ISymbol> symbols, int detailLevel)
    {
        var shown = detailLevel > 0 ? MostSignatures : 1;
        return new()
        {
            Signatures = [.. symbols.Take(shown).Select(symbol => new Signature(SymbolHeading.Of(symbol)))],
            MoreSignatures = Math.Max(0, symbols.Count - shown),
            Value = CurrentValue.Of(draft, symbols[0]),
            Documentation = DocumentationOf(draft, symbols),
            Members = detailLevel > 0 && symbols is [INamedTypeSymbol type] ? TypeMembers.Of(draft, type) : [],
        };
    }

    private static Explanation OfCall(CSharpDraft draft, ArgumentSite site, int detailLevel)
    {
        var fitting = site.Methods.OrderByDescending(method => IndexIn(method, site) is var index and >= 0 && index < method.Parameters.Length).ToList();
        // The one that the compiler takes comes first, unless it has no parameter in this place.
        var shown = detailLevel > 0 ? MostSignatures : 1;
        return new()
        {
            Signatures = [.. fitting.Take(shown).Select(method => SymbolText.Marking(method, IndexIn(method, site)))],
            MoreSignatures = Math.Max(0, fitting.Count - shown),
            Documentation = DocumentationOf(draft, fitting),
        };
    }

    private static int IndexIn(IMethodSymbol method, ArgumentSite site)
    {
        if (site.Name is { } name)
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal ?? -1;

        return method.Parameters is [.., { IsParams: true } rest] ? Math.Min(site.Index, rest.Ordinal) : site.Index;
    }

    // A constructor that nobody described is what its type is.
    private static Documentation.DocumentationComment? DocumentationOf(CSharpDraft draft, IReadOnlyList<ISymbol> symbols) =>
        symbols.Select(symbol => SymbolDocumentation.Of(symbol, draft.Compilation)).FirstOrDefault(found => found is not null)
        ?? symbols[0] switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => SymbolDocumentation.Of(constructor.ContainingType, draft.Compilation),
            IParameterSymbol { ContainingSymbol: { } owner } parameter => OfParameter(draft, owner, parameter.Name),
            _ => null,
        };

    private static Documentation.DocumentationComment? OfParameter(CSharpDraft draft, ISymbol owner, string name) =>
        SymbolDocumentation.Of(owner, draft.Compilation)?.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { Text: { } text }
            ? new() { Summary = text }
            : null;
}
