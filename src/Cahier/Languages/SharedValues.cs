using System.Collections.Concurrent;
using System.ComponentModel;

namespace Cahier.Languages;

/// <summary>
/// Hands an object over to the code of a cell: generated declarations such as <c>var x = (T)SharedValues.Take(7)</c>
/// fetch it here. Not for use in notebooks.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SharedValues
{
    private static readonly ConcurrentDictionary<int, object?> Waiting = new();
    private static int last;

    /// <summary>Takes the object that was put under this number; it can be taken once.</summary>
    public static object? Take(int number) =>
        Waiting.TryRemove(number, out var value) ? value : throw new InvalidOperationException($"No value is waiting under {number}.");

    internal static int Put(object? value)
    {
        var number = Interlocked.Increment(ref last);
        Waiting[number] = value;
        return number;
    }

    internal static void Drop(int number) => Waiting.TryRemove(number, out _);
}
