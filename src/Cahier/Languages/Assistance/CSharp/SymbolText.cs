using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>Writes symbols as their author would declare them, without namespaces.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.CollapseTupleTypes);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        localOptions: SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat DeclarationFormat = MemberFormat
        .WithMemberOptions(MemberFormat.MemberOptions | SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>A type, shortly: <c>List&lt;int&gt;</c>.</summary>
    public static string Short(ITypeSymbol type) => UserTypeNames.Clean(type.ToDisplayString(TypeFormat));

    /// <summary>A member without the name of its type: <c>string Trim(char trimChar)</c>.</summary>
    public static string Signature(ISymbol symbol) => UserTypeNames.Clean(symbol.ToDisplayString(MemberFormat));

    /// <summary>A symbol with the name of its type: <c>string string.Trim(char trimChar)</c>.</summary>
    public static string Declaration(ISymbol symbol) =>
        symbol.ContainingType is { IsScriptClass: true } ? Signature(symbol) : UserTypeNames.Clean(symbol.ToDisplayString(DeclarationFormat));

    /// <summary>The declaration with the place of a parameter in it.</summary>
    public static Texts.Signature Marking(ISymbol symbol, int parameter)
    {
        var parts = symbol.ToDisplayParts(symbol.ContainingType is { IsScriptClass: true } ? MemberFormat : DeclarationFormat);
        var (text, seen, depth, start, end) = ("", -1, 0, 0, 0);
        foreach (var part in parts)
        {
            var word = part.ToString();
            if (part.Kind == SymbolDisplayPartKind.Punctuation && word is "(" or "[" && ++depth == 1)
                (seen, start, end) = Next(seen, parameter, text.Length + 1, start, end);
            else if (part.Kind == SymbolDisplayPartKind.Punctuation && word is ")" or "]" && --depth == 0 || word == "," && depth == 1)
            {
                if (seen == parameter && end == 0)
                    end = text.Length;
                if (word == ",")
                    (seen, start, end) = Next(seen, parameter, text.Length + 2, start, end);
            }

            text += word;
        }

        return end > start ? new(text, start, end - start) : new(text);
    }

    /// <summary>The type of a variable or member, or null.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IEventSymbol raised => raised.Type,
        IRangeVariableSymbol => null,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    private static (int Seen, int Start, int End) Next(int seen, int wanted, int position, int start, int end) =>
        seen + 1 == wanted ? (seen + 1, position, end) : (seen + 1, start, end);
}
