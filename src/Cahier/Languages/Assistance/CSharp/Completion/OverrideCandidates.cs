using Cahier.Languages.Assistance.Ranking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>The members that a type can override, as whole declarations.</summary>
internal static class OverrideCandidates
{
    private static readonly SymbolDisplayFormat Declared = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Where the declaration begins, with the candidates; null when the place does not follow <c>override</c>.</summary>
    public static (int Start, IEnumerable<Candidate> Candidates)? At(CSharpDraft draft, SyntaxToken before, int position)
    {
        if (!before.IsKind(SyntaxKind.OverrideKeyword) || TypeAround(draft, before) is not { } type)
            return null;

        var start = before.SpanStart;
        for (var token = before.GetPreviousToken(); SyntaxFacts.IsAccessibilityModifier(token.Kind()); token = token.GetPreviousToken())
            start = token.SpanStart;

        return (start, Overridable(draft, type, position).Select(Of));
    }

    private static INamedTypeSymbol? TypeAround(CSharpDraft draft, SyntaxToken token) =>
        token.Parent?.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault() is { } declaration
            ? draft.Model.GetDeclaredSymbol(declaration)
            : null;

    private static List<ISymbol> Overridable(CSharpDraft draft, INamedTypeSymbol type, int position)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var own = type.GetMembers().Select(Overridden).OfType<ISymbol>().ToHashSet(SymbolEqualityComparer.Default);
        var found = new List<ISymbol>();
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            foreach (var member in parent.GetMembers().Where(member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol { IsIndexer: false }))
                if ((member.IsVirtual || member.IsAbstract || member.IsOverride) && !own.Contains(member) && !seen.Contains(member))
                {
                    // What it overrides itself need not be offered again, and what is sealed not at all.
                    for (var above = member; above is not null; above = Overridden(above))
                        seen.Add(above);
                    if (!member.IsSealed && draft.Compilation.IsSymbolAccessibleWithin(member, type))
                        found.Add(member);
                }

        return found;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static Candidate Of(ISymbol member)
    {
        var text = $"{Accessibility(member.DeclaredAccessibility)} override {member.ToDisplayString(Declared)} {Body(member)}";
        return new(member.Name, text, member.Name, SymbolKinds.Of(member), Nearness.Place, () => SymbolText.Declaration(member));
    }

    private static string Body(ISymbol member) => member switch
    {
        { IsAbstract: true } and IPropertySymbol property => $"{{ {(property.GetMethod is null ? "" : "get; ")}{(property.SetMethod is null ? "" : "set; ")}}}",
        IPropertySymbol { SetMethod: null } => $"=> base.{member.Name};",
        IPropertySymbol => $"{{ get => base.{member.Name}; set => base.{member.Name} = value; }}",
        { IsAbstract: true } => "=> throw new NotImplementedException();",
        IMethodSymbol method => $"=> base.{member.Name}({string.Join(", ", method.Parameters.Select(parameter => Reference(parameter) + parameter.Name))});",
        _ => "",
    };

    private static string Reference(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        _ => "",
    };

    private static string Accessibility(Accessibility accessibility) => SyntaxFacts.GetText(accessibility);
}
