using Cahier.Languages.Assistance.Ranking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>The parameters that an argument can name, and the cases of an enumeration where one is expected.</summary>
internal static class ArgumentCandidates
{
    /// <summary>The candidates at the beginning of an argument; none elsewhere.</summary>
    public static IEnumerable<Candidate> At(CSharpDraft draft, SyntaxToken before, int position)
    {
        if (!before.IsKind(SyntaxKind.OpenParenToken) && !before.IsKind(SyntaxKind.CommaToken))
            return [];
        if (ArgumentSite.Of(draft, before, position) is not { } site)
            return [];

        var named = site.Named.ToHashSet(StringComparer.Ordinal);
        var parameters = site.Methods
            .Where(method => method.Parameters.Length > site.Index)
            .SelectMany(method => method.Parameters.Skip(named.Count > 0 ? 0 : site.Index))
            .Where(parameter => !named.Contains(parameter.Name))
            .DistinctBy(parameter => parameter.Name)
            .Select(parameter => new Candidate(
                parameter.Name, $"{parameter.Name}: ", $"{parameter.Name}:", CompletionKinds.Parameter, Nearness.Place, () => SymbolText.Short(parameter.Type)));
        return Cases(site).Concat(parameters);
    }

    private static IEnumerable<Candidate> Cases(ArgumentSite site) =>
        site.Methods
            .Select(method => method.Parameters.ElementAtOrDefault(site.Index)?.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.TypeKind == TypeKind.Enum)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => $"{SymbolText.Short(type)}.{field.Name}"))
            .Select(text => Candidate.Of(text, CompletionKinds.Field, Nearness.Place));
}
