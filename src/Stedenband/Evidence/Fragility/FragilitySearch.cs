namespace Stedenband;

/// <summary>
/// Finds the smallest sets of recodings that overturn the verdict of a check; all of them, up to a number of recodings.
/// <para>
/// A check is a chain of questions, each to one cell. Recoding a cell that it does not ask changes nothing, so the search goes on only
/// from what is read under the recodings made so far. Values that answer all questions of a run alike lead to the same run, so one run
/// decides a whole box of them; where the value that stands there answers alike too, the recoding is idle and the search goes on
/// without it. Nothing is lost by either: follow the run under a set that overturns, and take its cells in the order in which their answers
/// first part from those that stand there; each is read when its turn comes, and none is idle.
/// </para>
/// </summary>
internal sealed class FragilitySearch
{
    private readonly StudyViewPool _views;
    private readonly StudyCells _cells;
    private readonly ClaimCheck _check;
    private readonly ParallelOptions _options;
    private readonly ReadSets _readSets = new();
    private bool _stands;

    public FragilitySearch(StudyViewPool views, ClaimCheck check, int? threads, CancellationToken cancellationToken)
    {
        _views = views;
        _cells = views.Cells;
        _check = check;
        _options = new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount, CancellationToken = cancellationToken };
    }

    /// <summary>Searches sets of up to <paramref name="depth"/> recodings; null where there is no verdict to overturn.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Fragility? Run(int depth, Action<int, long>? progress = null)
    {
        if (Start() is not { } root)
            return null;
        List<SearchLevel> levels = [];
        IReadOnlyCollection<SearchNode> nodes = [root];
        SearchLevel before = new();
        while (levels.Count < depth && nodes.Count > 0)
        {
            var level = new SearchLevel();
            Expand(nodes, before, level, isLast: levels.Count == depth - 1, () => progress?.Invoke(levels.Count + 1, level.Decided.Sets));
            level.Finish();
            levels.Add(level);
            if (level.Overturning.Count > 0)
                break;
            (nodes, before) = (level.Nodes, level);
        }

        return FragilityReport.Of(_cells, root, levels, depth);
    }

    private SearchNode? Start()
    {
        var view = _views.Take();
        view.Begin([], []);
        var outcome = _check.Run(view);
        _stands = outcome.Stands;
        var root = outcome is CheckOutcome.NotTestable ? null : new SearchNode([], [], Reads(view));
        _views.Return(view);
        return root;
    }

    private void Expand(IReadOnlyCollection<SearchNode> nodes, SearchLevel before, SearchLevel level, bool isLast, Action progress)
    {
        var done = 0;
        Parallel.ForEach(nodes, _options, _views.Take, (node, _, view) =>
        {
            foreach (var cell in node.Reads)
            {
                _options.CancellationToken.ThrowIfCancellationRequested();
                if (!node.Cells.Contains(cell))
                    Recode(node, cell, before, level, isLast, view);
            }

            if (Interlocked.Increment(ref done) % 256 == 0)
                progress();
            return view;
        }, _views.Return);
        progress();
    }

    private void Recode(SearchNode node, int cell, SearchLevel before, SearchLevel level, bool isLast, StudyView view)
    {
        var at = ~Array.BinarySearch(node.Cells, cell);
        int[] cells = [.. node.Cells[..at], cell, .. node.Cells[at..]];
        ulong[] region = [.. node.Box[..at], AllAlternatives(cell), .. node.Box[at..]];
        foreach (var box in WithoutOtherWays(node, cells, region, before))
            Decide(cells, box, level, isLast, view);
    }

    // The same recodings can be made in several orders. What can be reached from a node of smaller cells is left to that node; and
    // where that node does not read the cell that is left, recoding it would be idle, and there is nothing to reach.
    private static List<ulong[]> WithoutOtherWays(SearchNode node, int[] cells, ulong[] region, SearchLevel before)
    {
        var own = CellSet.Of(node.Cells);
        List<ulong[]> rest = [region];
        for (var i = 0; i < cells.Length && cells.Length > 1; i++)
        {
            var key = CellSet.Without(cells, i);
            if (key.CompareTo(own) >= 0)
                continue;
            foreach (var other in before.NodesOf(key))
            {
                if (ValueBox.Covers(other.Box, i, region))
                    return [];
                ulong[] taken = [.. other.Box[..i], ulong.MaxValue, .. other.Box[i..]];
                rest = [.. rest.SelectMany(box => ValueBox.Subtract(box, taken))];
            }
        }

        return rest;
    }

    private void Decide(int[] cells, ulong[] all, SearchLevel level, bool isLast, StudyView view)
    {
        var open = new Stack<ulong[]>([all]);
        while (open.TryPop(out var box))
        {
            var choice = new int[cells.Length];
            ValueBox.First(box, choice);
            view.Begin(cells, choice, remembers: !isLast);
            var outcome = _check.Run(view);
            var alike = new ulong[cells.Length];
            var isIdle = false;
            for (var i = 0; i < alike.Length; i++)
            {
                alike[i] = box[i] & view.AlikeIn(i);
                isIdle |= (view.AlikeIn(i) & 1) != 0;
            }

            level.Count(ValueBox.Volume(alike));
            foreach (var piece in ValueBox.Subtract(box, alike))
                open.Push(piece);
            if (isIdle)
                continue;
            if (Overturns(outcome))
                level.Overturn(cells, alike);
            else
                Keep(cells, alike, outcome, level, isLast, view);
        }
    }

    private void Keep(int[] cells, ulong[] alike, CheckOutcome outcome, SearchLevel level, bool isLast, StudyView view)
    {
        if (outcome is CheckOutcome.NotTestable)
            level.Unsettle(alike);
        if (!isLast)
            level.GoOnFrom(new SearchNode(cells, alike, Reads(view)));
    }

    // What leaves a claim without a verdict takes its ground away, and says nothing against it.
    private bool Overturns(CheckOutcome outcome) => outcome is not CheckOutcome.NotTestable && outcome.Stands != _stands;

    private ulong AllAlternatives(int cell) => ((1UL << _cells.Alternatives(cell).Length) - 1) << 1;

    private int[] Reads(StudyView view) => _readSets.Of(view.Reads.Where(cell => _cells.Alternatives(cell).Length > 0));
}
