namespace Stedenband;

/// <summary>Says in terms of the data what a search found.</summary>
internal static class FragilityReport
{
    public static Fragility Of(StudyCells cells, SearchNode root, List<SearchLevel> levels, int depth)
    {
        var last = levels.LastOrDefault();
        var first = levels.FirstOrDefault();
        var overturning = (last?.Overturning ?? []).OrderBy(set => CellSet.Of(set.Cells)).ThenBy(set => set.Box[0]).ToList();
        return new Fragility
        {
            Depth = depth,
            CellsRead = root.Reads.Length,
            SingleRecodings = root.Reads.Sum(cell => cells.Alternatives(cell).Length),
            SingleOverturning = (int)(first?.Overturning.Sum(set => ValueBox.Volume(set.Box)) ?? 0),
            SingleUnsettling = (int)(first?.Unsettling ?? 0),
            Smallest = overturning.Count > 0 ? levels.Count : null,
            SetCount = overturning.Sum(set => ValueBox.Volume(set.Box)),
            Sets = [.. overturning.Select(set => Set(cells, set.Cells, set.Box))],
            Decided = levels.Sum(level => level.Decided.Sets),
            Runs = levels.Sum(level => level.Decided.Runs),
        };
    }

    private static OverturningSet Set(StudyCells cells, int[] recoded, ulong[] box) =>
        new([.. recoded.Select((cell, i) => new RecodedValue(cells.Address(cell), Reference(cells, cell), cells.Text(cell), [.. ValueBox.Values(box[i]).Select(value => cells.Alternatives(cell)[value - 1])]))]);

    private static RowReference Reference(StudyCells cells, int cell)
    {
        var table = cells.TableOf(cell);
        return StudyCells.Reference(table, table.RowOf(cell));
    }
}
