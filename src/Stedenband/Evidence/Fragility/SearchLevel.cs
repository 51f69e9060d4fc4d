using System.Collections.Concurrent;

namespace Stedenband;

/// <summary>What the search found with one number of recodings.</summary>
internal sealed class SearchLevel
{
    private readonly ConcurrentBag<SearchNode> _found = [];
    private readonly ConcurrentBag<(int[] Cells, ulong[] Box)> _overturning = [];
    private Dictionary<CellSet, SearchNode[]>? _byCells;
    private long _decided;
    private long _runs;
    private long _unsettling;

    /// <summary>Recodings that overturn the verdict.</summary>
    public IReadOnlyCollection<(int[] Cells, ulong[] Box)> Overturning => _overturning;

    /// <summary>Those that do not, and change what the check does.</summary>
    public IReadOnlyCollection<SearchNode> Nodes => _found;

    /// <summary>How many sets of recodings were decided, and by how many runs of the check.</summary>
    public (long Sets, long Runs) Decided => (Interlocked.Read(ref _decided), Interlocked.Read(ref _runs));

    /// <summary>How many leave the claim without a verdict.</summary>
    public long Unsettling => Interlocked.Read(ref _unsettling);

    public void Count(long sets)
    {
        Interlocked.Add(ref _decided, sets);
        Interlocked.Increment(ref _runs);
    }

    public void Overturn(int[] cells, ulong[] box) => _overturning.Add((cells, box));

    public void Unsettle(ulong[] box) => Interlocked.Add(ref _unsettling, ValueBox.Volume(box));

    public void GoOnFrom(SearchNode node) => _found.Add(node);

    /// <summary>The nodes of some cells; asked only when the level is done.</summary>
    public IReadOnlyList<SearchNode> NodesOf(CellSet cells) =>
        (_byCells ??= _found.GroupBy(node => CellSet.Of(node.Cells)).ToDictionary(group => group.Key, group => group.ToArray())).GetValueOrDefault(cells, []);

    /// <summary>Makes the nodes ready to be asked for by many threads.</summary>
    public void Finish() => NodesOf(default);
}
