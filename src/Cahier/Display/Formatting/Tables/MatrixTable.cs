using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Formatting.Tables;

/// <summary>Arrays of two dimensions as tables, with the indices as headers.</summary>
internal static class MatrixTable
{
    public static Table Of(Array matrix, FormatLimits limits)
    {
        var (rows, columns) = (matrix.GetLength(0), matrix.GetLength(1));
        var (shownRows, shownColumns) = (Math.Min(rows, limits.Rows), Math.Min(columns, limits.Columns));
        var (firstRow, firstColumn) = (matrix.GetLowerBound(0), matrix.GetLowerBound(1));
        var element = matrix.GetType().GetElementType()!;
        return new(
            Table.CaptionOf(TypeNames.Of(matrix.GetType()), rows, columns),
            [new("", IsNumeric: true, IsHeader: true), .. Enumerable.Range(firstColumn, shownColumns).Select(column => new TableColumn($"{column}", ScalarText.IsNumeric(element)))],
            [.. Enumerable.Range(firstRow, shownRows).Select(row => Row(matrix, row, firstColumn, shownColumns, limits))],
            Table.RestOf(rows, shownRows),
            columns - shownColumns);
    }

    private static IReadOnlyList<TableCell> Row(Array matrix, int row, int firstColumn, int columns, FormatLimits limits) =>
        [new($"{row}"), .. Enumerable.Range(firstColumn, columns).Select(column => SequenceTable.CellOf(matrix.GetValue(row, column), limits))];
}
