using System.Numerics;

namespace Stedenband;

/// <summary>
/// Sets of recodings at once: for each of a few cells a set of values, as bits (bit 0 is the value that stands there).
/// A box holds every way to choose one value for each cell.
/// </summary>
internal static class ValueBox
{
    public static bool IsEmpty(ReadOnlySpan<ulong> box) => box.Contains(0UL);

    public static long Volume(ReadOnlySpan<ulong> box)
    {
        var volume = 1L;
        foreach (var values in box)
            volume *= BitOperations.PopCount(values);
        return volume;
    }

    /// <summary>Whether a box, with any value for one cell more at an index, holds all of another.</summary>
    public static bool Covers(ReadOnlySpan<ulong> box, int index, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < box.Length; i++)
        {
            if ((other[i < index ? i : i + 1] & ~box[i]) != 0)
                return false;
        }

        return true;
    }

    public static ulong[] Intersect(ReadOnlySpan<ulong> box, ReadOnlySpan<ulong> other)
    {
        var common = new ulong[box.Length];
        for (var i = 0; i < common.Length; i++)
            common[i] = box[i] & other[i];
        return common;
    }

    /// <summary>Boxes that together hold what is in a box and not in another, each once.</summary>
    public static IEnumerable<ulong[]> Subtract(ulong[] box, ulong[] taken)
    {
        var common = Intersect(box, taken);
        if (IsEmpty(common))
        {
            yield return box;
            yield break;
        }

        for (var i = 0; i < box.Length; i++)
        {
            var rest = box[i] & ~taken[i];
            if (rest == 0)
                continue;
            ulong[] piece = [.. common[..i], rest, .. box[(i + 1)..]];
            yield return piece;
        }
    }

    /// <summary>The first choice of values in a box.</summary>
    public static void First(ReadOnlySpan<ulong> box, Span<int> choice)
    {
        for (var i = 0; i < box.Length; i++)
            choice[i] = BitOperations.TrailingZeroCount(box[i]);
    }

    /// <summary>The numbers of the values of one cell.</summary>
    public static IEnumerable<int> Values(ulong values)
    {
        for (; values != 0; values &= values - 1)
            yield return BitOperations.TrailingZeroCount(values);
    }
}
