namespace Stedenband.Tests.Evidence.Checks;

/// <summary>A recoding by the numbers that a view takes.</summary>
internal sealed record RecodedCell(int Cell, int Choice)
{
    /// <summary>Every choice of one new value for each cell of a set of recodings.</summary>
    public static IEnumerable<RecodedCell[]> Choices(StudyCells cells, OverturningSet set) => set.Values.Aggregate(
        Enumerable.Repeat(Array.Empty<RecodedCell>(), 1),
        (chosen, value) => chosen.SelectMany(others => value.To.Select(to => others.Append(Of(cells, value with { To = [to] })).ToArray())));

    /// <summary>The first of the values that a set of recodings names.</summary>
    public static RecodedCell Of(StudyCells cells, RecodedValue value)
    {
        var table = cells.Table(value.Cell.Table);
        var row = table.Table.Rows.Select((row, index) => (row, index)).Single(pair => pair.row.Number == value.Cell.Row).index;
        var cell = value.Cell.Column is { } column ? table.RowAt(row) + table.Column(column) : table.Presence(row);
        return new(cell, Array.IndexOf(cells.Alternatives(cell), value.To[0]) + 1);
    }
}
