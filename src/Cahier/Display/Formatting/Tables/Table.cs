namespace Cahier.Display.Formatting.Tables;

/// <summary>Any tabular value, already cut to the rows and columns that are shown.</summary>
/// <param name="Caption">What the table is, with the counts of rows and columns.</param>
/// <param name="Columns">The columns shown.</param>
/// <param name="Rows">The rows shown; each has a cell for each column.</param>
/// <param name="Rest">What follows the rows shown, or why they end; empty when nothing is left out.</param>
/// <param name="MoreColumns">The number of columns left out.</param>
internal sealed record Table(
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows,
    string Rest = "",
    int MoreColumns = 0)
{
    /// <summary>Everything that is left out, in words; empty when nothing is.</summary>
    public string Note => string.Join("; ", new[] { Rest, MoreColumns == 0 ? "" : $"… {Counted(MoreColumns, "more column")}" }.Where(part => part.Length > 0));

    public static string CaptionOf(string name, long rows, long columns) => $"{name}: {Counted(rows, "row")}, {Counted(columns, "column")}";

    public static string RestOf(long rows, long shown) => rows > shown ? $"… {Counted(rows - shown, "more row")}" : "";

    public static string Counted(long count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary>The first rows only, when more do not fit in an output.</summary>
    public Table First(int rows) =>
        rows >= Rows.Count ? this : this with { Rows = [.. Rows.Take(rows)], Rest = $"… rows from {rows + 1} on are left out, for the output would be too large" };
}
