using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp.Completion;

/// <summary>The kinds of symbols.</summary>
internal static class SymbolKinds
{
    /// <summary>One of <see cref="CompletionKinds"/>.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => OfType(type.TypeKind),
        ITypeParameterSymbol => CompletionKinds.Type,
        INamespaceSymbol => CompletionKinds.Module,
        IMethodSymbol => CompletionKinds.Function,
        IPropertySymbol => CompletionKinds.Property,
        IEventSymbol => CompletionKinds.Event,
        IParameterSymbol => CompletionKinds.Parameter,
        // The variables of cells are fields of a class that nobody sees.
        IFieldSymbol { ContainingType.IsScriptClass: true } => CompletionKinds.Variable,
        IFieldSymbol => CompletionKinds.Field,
        _ => CompletionKinds.Variable,
    };

    private static string OfType(TypeKind kind) => kind switch
    {
        TypeKind.Interface => CompletionKinds.Interface,
        TypeKind.Struct => CompletionKinds.Struct,
        TypeKind.Enum => CompletionKinds.Enum,
        TypeKind.Delegate => CompletionKinds.Delegate,
        _ => CompletionKinds.Class,
    };
}
