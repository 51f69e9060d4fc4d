using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cahier.Display.Formatting.Values;

/// <summary>The text of values that are shown as one piece: numbers, texts, dates, and whatever the platform itself prints well.</summary>
internal static class ScalarText
{
    public static bool IsNumeric(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return !plain.IsEnum && Type.GetTypeCode(plain) is >= TypeCode.SByte and <= TypeCode.Decimal
            || plain == typeof(Half) || plain == typeof(Int128) || plain == typeof(UInt128) || plain == typeof(System.Numerics.BigInteger);
    }

    /// <summary>The text of a value that has no parts to show, or null when it has.</summary>
    public static string? Of(object value) => value switch
    {
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Type type => TypeNames.Of(type),
        Delegate function => TypeNames.Of(function.GetType()),
        Task task => $"{TypeNames.Of(VisibleBase(task.GetType()))} ({task.Status})",
        DBNull => "null",
        JsonNode json => json.ToJsonString(),
        JsonElement json => json.ValueKind == JsonValueKind.Undefined ? "undefined" : json.GetRawText(),
        JsonDocument json => json.RootElement.GetRawText(),
        Enum or char => value.ToString(),
        _ when AsyncSequence(value.GetType()) is { } sequence => TypeNames.Of(sequence),
        _ when TypeNames.FunctionType(value.GetType()) is not null => TypeNames.Of(value.GetType()),
        IFormattable number when IsOfPlatform(value.GetType()) => number.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable or System.Runtime.CompilerServices.ITuple or Exception => null,
        _ when IsOfPlatform(value.GetType()) && OverridesToString(value.GetType()) && !IsPair(value.GetType()) => value.ToString(),
        _ => null,
    };

    /// <summary>Whether a person wrote this type's ToString; the one that compilers make for records never ends in a cycle.</summary>
    public static bool HasOwnToString(Type type)
    {
        var method = type.GetMethod(nameof(ToString), Type.EmptyTypes);
        return method?.DeclaringType is { } owner
            && owner != typeof(object) && owner != typeof(ValueType)
            && !TypeNames.IsAnonymous(owner)
            && !method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false);
    }

    public static bool IsPair(Type type) =>
        type == typeof(System.Collections.DictionaryEntry) || type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    // The platform makes its tasks of private types.
    private static Type VisibleBase(Type type) => type.IsVisible || type.BaseType is null ? type : VisibleBase(type.BaseType);

    private static Type? AsyncSequence(Type type) =>
        type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private static bool OverridesToString(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType is { } owner && owner != typeof(object) && owner != typeof(ValueType);

    private static bool IsOfPlatform(Type type) =>
        type.Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}
