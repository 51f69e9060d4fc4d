using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp.Inspecting;

/// <summary>The members of a type, for a reader who asks for all that is known.</summary>
internal static class TypeMembers
{
    private const int MostShown = 60;

    /// <summary>The members that code of the draft can use, as code.</summary>
    public static IReadOnlyList<string> Of(CSharpDraft draft, INamedTypeSymbol type)
    {
        var members = type.GetMembers()
            .Where(member => !member.IsImplicitlyDeclared && draft.Compilation.IsSymbolAccessibleWithin(member, draft.Compilation.Assembly))
            .Where(member => member.CanBeReferencedByName || member is IMethodSymbol { MethodKind: MethodKind.Constructor } or IPropertySymbol { IsIndexer: true })
            .OrderBy(Order)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => (member.IsStatic && type.TypeKind != TypeKind.Enum ? "static " : "") + SymbolText.Signature(member))
            .ToList();
        return members.Count <= MostShown ? members : [.. members.Take(MostShown), $"… and {members.Count - MostShown} more"];
    }

    private static int Order(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
        IFieldSymbol => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        IMethodSymbol => 4,
        _ => 5,
    };
}
