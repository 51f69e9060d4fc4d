using System.Collections;

namespace Cahier.Display.Formatting.Values;

/// <summary>The first items of a sequence, which may be endless or throw on the way.</summary>
internal sealed record BoundedSequence(IReadOnlyList<object?> Items, int? Total, bool HasMore, Failure? Failure)
{
    /// <summary>What follows the shown items, in words; empty when nothing does.</summary>
    public string Rest(string what, int shown) =>
        Failure is not null ? $"… {Failure.Text}"
        : Total is { } total && total > shown ? $"… {Counted(total - shown, what)}"
        : HasMore || Items.Count > shown ? $"… more {what}s"
        : "";

    public static BoundedSequence Take(IEnumerable sequence, int most)
    {
        var items = new List<object?>();
        try
        {
            var enumerator = sequence.GetEnumerator();
            using var disposal = enumerator as IDisposable;
            while (items.Count < most && enumerator.MoveNext())
                items.Add(enumerator.Current);

            var more = items.Count == most && enumerator.MoveNext();
            return new(items, CountOf(sequence) ?? (more ? null : items.Count), more, null);
        }
        catch (Exception error)
        {
            return new(items, null, false, new(error));
        }
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 more {what}" : $"{count} more {what}s";

    private static int? CountOf(IEnumerable sequence)
    {
        if (sequence is ICollection collection)
            return collection.Count;

        var counted = sequence.GetType().GetInterfaces().FirstOrDefault(type =>
            type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyCollection<>) || open == typeof(ICollection<>)));
        return counted?.GetProperty("Count")?.GetValue(sequence) as int?;
    }
}
