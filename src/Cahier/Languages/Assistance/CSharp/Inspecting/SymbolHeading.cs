using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp.Inspecting;

/// <summary>The line that says what a symbol is.</summary>
internal static class SymbolHeading
{
    /// <summary>The line.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { ReducedFrom: not null } => $"(extension) {SymbolText.Declaration(symbol)}",
        ILocalSymbol { IsConst: true } or IFieldSymbol { IsConst: true } => $"const {SymbolText.Declaration(symbol)}",
        ILocalSymbol local => $"{Type(local.Type)} {local.Name}",
        IParameterSymbol parameter => $"(parameter) {Type(parameter.Type)} {parameter.Name}",
        IFieldSymbol { ContainingType.IsScriptClass: true } variable => $"{Type(variable.Type)} {variable.Name}",
        IRangeVariableSymbol range => $"(range variable) {range.Name}",
        INamedTypeSymbol type => OfType(type),
        INamespaceSymbol space => $"namespace {space.ToDisplayString()}",
        _ => SymbolText.Declaration(symbol),
    };

    private static string OfType(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke })
            return $"delegate {SymbolText.Short(invoke.ReturnType)} {SymbolText.Short(type)}({string.Join(", ", invoke.Parameters.Select(SymbolText.Signature))})";

        var kind = type switch
        {
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Enum } => "enum",
            { IsStatic: true } => "static class",
            { IsAbstract: true } => "abstract class",
            _ => "class",
        };
        var space = type.ContainingNamespace is { IsGlobalNamespace: false } container ? $"{container.ToDisplayString()}." : "";
        var name = type.SpecialType == SpecialType.None || type.IsTupleType ? SymbolText.Short(type) : type.Name;
        var parents = new[] { type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: not SpecialType.System_Object } parent ? parent : null }
            .Concat(type.Interfaces).OfType<INamedTypeSymbol>().Select(SymbolText.Short).Take(6).ToList();
        return $"{kind} {space}{name}{(parents.Count > 0 ? $" : {string.Join(", ", parents)}" : "")}";
    }

    private static string Type(ITypeSymbol type) => SymbolText.Short(type);
}
