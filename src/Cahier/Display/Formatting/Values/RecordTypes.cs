using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Cahier.Display.Formatting.Libraries;

namespace Cahier.Display.Formatting.Values;

/// <summary>Which types are data with named parts: rows of a table.</summary>
internal static class RecordTypes
{
    /// <summary>Whether a value of this type is a row with a column for each of its members.</summary>
    public static bool IsRow(Type type) =>
        typeof(ITuple).IsAssignableFrom(type)
        || ScalarText.IsPair(type)
        || IsRecord(type)
        || (!IsOfPlatform(type) && !IsFSharpUnion(type) && !IsScalarLike(type) && Members.Of(type).Count > 0);

    /// <summary>Whether the type is data by its declaration: a record of C# or F#, or an anonymous type.</summary>
    public static bool IsRecord(Type type) =>
        TypeNames.IsAnonymous(type)
        || type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null)
        || IsFSharpRecord(type);

    public static bool IsFSharpRecord(Type type) => FSharpKindOf(type) == 2;

    public static bool IsFSharpUnion(Type type) => FSharpKindOf(type) == 1;

    private static bool IsScalarLike(Type type) =>
        type.IsPrimitive || type.IsEnum || typeof(IEnumerable).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type)
        || typeof(Exception).IsAssignableFrom(type) || typeof(Type).IsAssignableFrom(type) || OwnFormats.Has(type) || LibraryTables.Knows(type);

    // SourceConstructFlags.SumType = 1, RecordType = 2, in the five lowest bits.
    private static int FSharpKindOf(Type type)
    {
        var mapping = type.GetCustomAttributes(inherit: true).FirstOrDefault(attribute => attribute.GetType().FullName == "Microsoft.FSharp.Core.CompilationMappingAttribute");
        return mapping?.GetType().GetProperty("SourceConstructFlags")?.GetValue(mapping) is { } flags ? Convert.ToInt32(flags) & 31 : 0;
    }

    private static bool IsOfPlatform(Type type) =>
        type.Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}
