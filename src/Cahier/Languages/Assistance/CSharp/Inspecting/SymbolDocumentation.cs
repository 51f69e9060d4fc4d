using Cahier.Languages.Assistance.Documentation;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp.Inspecting;

/// <summary>The documentation of symbols: the user's own comments in cells, and the files beside assemblies.</summary>
internal static class SymbolDocumentation
{
    private const int MostSteps = 6;

    /// <summary>The documentation, or null.</summary>
    public static DocumentationComment? Of(ISymbol symbol, Compilation compilation)
    {
        var documented = symbol is IMethodSymbol { ReducedFrom: { } whole } ? whole.OriginalDefinition : symbol.OriginalDefinition;
        for (var step = 0; step < MostSteps && documented is not null; step++)
        {
            var xml = Xml(documented, compilation);
            if (string.IsNullOrEmpty(xml))
                documented = documented is IMethodSymbol { MethodKind: MethodKind.Constructor } or IMethodSymbol { IsImplicitlyDeclared: true } ? null : Inherited(documented);
            else if (DocumentationReader.IsInherited(xml, out var named))
                documented = named is null ? Inherited(documented) : DocumentationCommentId.GetFirstSymbolForDeclarationId(named, compilation);
            else
                return DocumentationReader.Read(xml);
        }

        return null;
    }

    private static string? Xml(ISymbol symbol, Compilation compilation)
    {
        if (symbol.Locations.Any(location => location.IsInSource))
            return symbol.GetDocumentationCommentXml();

        return symbol.GetDocumentationCommentId() is { } id && symbol.ContainingAssembly is { } assembly
            && compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } file }
            ? DocumentationFiles.Find(id, file)
            : symbol.GetDocumentationCommentXml();
    }

    private static ISymbol? Inherited(ISymbol symbol)
    {
        ISymbol? overridden = symbol switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol raised => raised.OverriddenEvent,
            INamedTypeSymbol type => (ISymbol?)type.Interfaces.FirstOrDefault() ?? type.BaseType,
            _ => null,
        };
        if (overridden is not null || symbol.ContainingType is not { } container || symbol is INamedTypeSymbol)
            return overridden?.OriginalDefinition;

        return container.AllInterfaces
            .SelectMany(known => known.GetMembers(symbol.Name))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(container.FindImplementationForInterfaceMember(member), symbol))
            ?.OriginalDefinition;
    }
}
