using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Cahier.Display.Formatting;
using Cahier.Display.Formatting.Libraries;
using Cahier.Display.Formatting.Values;

namespace Cahier.Languages.Assistance.Texts;

/// <summary>
/// A value in a few words, without calling what the user wrote: a look at a variable must neither run a query nor hang in
/// a property. So sequences that are computed are not read, and of records only the fields are.
/// </summary>
internal static partial class ValueGlance
{
    private const int MostCharacters = 200;
    private const int MostItems = 5;

    /// <summary>The words, or null when nothing can be said beyond the type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isBusy">Whether a cell is running, which may change collections meanwhile.</param>
    public static string? Of(object? value, bool isBusy)
    {
        try
        {
            return Text(value, isBusy, depth: 0) is { } text ? Bounded.OneLine(text, MostCharacters) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A collection that another thread changes at this moment.
            return null;
        }
    }

    private static string? Text(object? value, bool isBusy, int depth) => value switch
    {
        null => "null",
        string text => $"\"{Bounded.Text(text, MostCharacters)}\"",
        Exception exception when IsOfPlatform(exception.GetType()) => $"{TypeNames.Of(exception.GetType())}: {exception.Message}",
        Delegate or Task => null,
        ITuple tuple when depth == 0 => Tuple(tuple, isBusy),
        ICollection collection when IsOfPlatform(value.GetType()) || value is Array => Collection(collection, isBusy, depth),
        IEnumerable when IsOfPlatform(value.GetType()) && Count(value) is { } count => Items(count),
        IEnumerable when IsOfPlatform(value.GetType()) => null,
        _ when IsOfPlatform(value.GetType()) || value is Enum => ScalarText.Of(value),
        _ when !isBusy && LibraryTables.Knows(value.GetType()) => LibraryTables.Caption(value, new()),
        _ when depth == 0 && (RecordTypes.IsRecord(value.GetType()) || TypeNames.IsAnonymous(value.GetType())) => Record(value, isBusy),
        _ => null,
    };

    private static string Collection(ICollection collection, bool isBusy, int depth)
    {
        if (depth > 0 || isBusy || collection is IDictionary || collection is Array { Rank: > 1 })
            return Items(collection.Count);

        var items = new List<string>();
        foreach (var item in collection)
        {
            if (items.Count == MostItems || Text(item, isBusy, depth + 1) is not { } text)
                break;

            items.Add(text);
        }

        return items.Count == collection.Count ? $"[{string.Join(", ", items)}]"
            : items.Count > 0 ? $"{Items(collection.Count)}: [{string.Join(", ", items)}, …]"
            : Items(collection.Count);
    }

    private static string Tuple(ITuple tuple, bool isBusy)
    {
        var items = Enumerable.Range(0, Math.Min(tuple.Length, MostItems)).Select(i => Text(tuple[i], isBusy, depth: 1) ?? TypeNames.Of(tuple[i]!.GetType()));
        return $"({string.Join(", ", items)}{(tuple.Length > MostItems ? ", …" : "")})";
    }

    // The fields behind the properties: to read a property is to call it.
    private static string Record(object value, bool isBusy)
    {
        var parts = value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => (Name: BehindField().Match(field.Name).Groups["name"].Value, Value: field.GetValue(value)))
            .Where(part => part.Name.Length > 0)
            .Select(part => $"{part.Name} = {Text(part.Value, isBusy, depth: 1) ?? TypeNames.Of(part.Value!.GetType())}")
            .Take(MostItems + 1)
            .ToList();
        var rest = parts.Count > MostItems ? ", …" : "";
        return $"{(TypeNames.IsAnonymous(value.GetType()) ? "" : TypeNames.Of(value.GetType()) + " ")}{{ {string.Join(", ", parts.Take(MostItems))}{rest} }}";
    }

    private static string Items(int count) => count == 1 ? "1 item" : $"{count.ToString(CultureInfo.InvariantCulture)} items";

    private static int? Count(object value) =>
        value.GetType().GetInterfaces().FirstOrDefault(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>)) is { } counted
            ? (int?)counted.GetProperty(nameof(IReadOnlyCollection<>.Count))!.GetValue(value)
            : null;

    // Of the framework and of FSharp.Core: code that is known to do nothing but tell.
    private static bool IsOfPlatform(Type type) =>
        type.Namespace is { } name
        && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.FSharp.", StringComparison.Ordinal))
        && !type.Name.Contains("Iterator", StringComparison.Ordinal);

    [GeneratedRegex("^<(?<name>.+)>(k__BackingField|i__Field)$|^(?<name>.+)@$")]
    private static partial Regex BehindField();
}
