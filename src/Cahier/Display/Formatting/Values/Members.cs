using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cahier.Display.Formatting.Values;

/// <summary>The public properties and fields of a type, in the order of declaration, base types first.</summary>
internal static class Members
{
    // Weak keys: a type of a cell must be free to go when its notebook ends.
    private static readonly ConditionalWeakTable<Type, Member[]> Known = [];

    public static IReadOnlyList<Member> Of(Type type) => Known.GetValue(type, Find);

    private static Member[] Find(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        var properties = type.GetProperties(Public)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(property => !property.PropertyType.IsByRefLike && !property.PropertyType.IsPointer && !property.PropertyType.IsByRef)
            .Select(property => (Owner: property.DeclaringType, Member: new Member(property.Name, property.PropertyType, property.GetValue)));
        var fields = type.GetFields(Public)
            .Where(field => !field.FieldType.IsPointer)
            .Select(field => (Owner: field.DeclaringType, Member: new Member(field.Name, field.FieldType, field.GetValue)));
        return [.. properties.Concat(fields)
            .OrderBy(found => DepthOf(found.Owner))
            .Select(found => found.Member)
            .GroupBy(member => member.Name)
            .Select(same => same.Last())];
    }

    private static int DepthOf(Type? type) => type is null ? 0 : 1 + DepthOf(type.BaseType);
}
