using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Stedenband;

/// <summary>Keeps one copy of equal sets of cells: most runs of a check read the same.</summary>
internal sealed class ReadSets : IEqualityComparer<int[]>
{
    private readonly ConcurrentDictionary<int[], int[]> _known;

    public ReadSets()
    {
        _known = new(this);
    }

    /// <summary>The cells in rising order.</summary>
    public int[] Of(IEnumerable<int> cells)
    {
        int[] sorted = [.. cells];
        Array.Sort(sorted);
        return _known.GetOrAdd(sorted, sorted);
    }

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] int[] obj)
    {
        var hash = default(HashCode);
        foreach (var cell in obj)
            hash.Add(cell);
        return hash.ToHashCode();
    }
}
