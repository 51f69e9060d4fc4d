using Cahier.Languages.Assistance.Ranking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>The names that are in scope.</summary>
internal static class ScopeCandidates
{
    /// <summary>The names in scope at a position.</summary>
    public static IEnumerable<Candidate> At(CSharpDraft draft, SyntaxToken before, int position, string word)
    {
        var symbols = draft.SymbolsInScope(position).Where(symbol => IsOfUse(draft, symbol, position));
        var candidates = SymbolCandidates.Of(symbols, word, NearnessOf);
        return before.Parent is AttributeListSyntax or AttributeSyntax ? candidates.Select(WithoutSuffix) : candidates;
    }

    /// <summary>The namespaces and types for a <c>using</c>.</summary>
    public static IEnumerable<Candidate> Namespaces(CSharpDraft draft, int position, string word) =>
        SymbolCandidates.Of(draft.Model.LookupNamespacesAndTypes(position).Where(symbol => IsOfUse(draft, symbol, position)), word, symbol => symbol is INamespaceSymbol ? Nearness.Member : NearnessOf(symbol))
            .Append(Candidate.Of("static", CompletionKinds.Keyword, Nearness.Extension));

    private static bool IsOfUse(CSharpDraft draft, ISymbol symbol, int position) => symbol switch
    {
        ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } => declaration.Span.Start < position,
        INamespaceSymbol space => draft.IsOfInterest(space),
        _ => true,
    };

    private static Nearness NearnessOf(ISymbol symbol) =>
        symbol.Locations.Any(location => location.IsInSource) ? Nearness.Own
        : symbol.ContainingType?.SpecialType == SpecialType.System_Object ? Nearness.Everywhere
        : Nearness.Imported;

    private static Candidate WithoutSuffix(Candidate candidate)
    {
        const string Suffix = "Attribute";
        return candidate.Kind == CompletionKinds.Class && candidate.Text.Length > Suffix.Length && candidate.Text.EndsWith(Suffix, StringComparison.Ordinal)
            ? candidate with { Name = candidate.Name[..^Suffix.Length], Text = candidate.Text[..^Suffix.Length], Label = candidate.Text[..^Suffix.Length], Nearness = Nearness.Place }
            : candidate;
    }
}
