using System.Data;
using Cahier.Display.Formatting.Tables;
using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Formatting.Libraries;

/// <summary>Tables of ADO.NET, as queries give them.</summary>
internal static class QueryTable
{
    public static Table Of(DataTable table, FormatLimits limits)
    {
        var columns = table.Columns.Cast<DataColumn>().Take(limits.Columns).ToList();
        var shown = Math.Min(table.Rows.Count, limits.Rows);
        return new(
            Table.CaptionOf(table.TableName.Length > 0 ? table.TableName : "DataTable", table.Rows.Count, table.Columns.Count),
            [.. columns.Select(column => new TableColumn(column.ColumnName, ScalarText.IsNumeric(column.DataType)))],
            [.. Enumerable.Range(0, shown).Select(row => Row(table.Rows[row], columns, limits))],
            Table.RestOf(table.Rows.Count, shown),
            table.Columns.Count - columns.Count);
    }

    private static IReadOnlyList<TableCell> Row(DataRow row, List<DataColumn> columns, FormatLimits limits) =>
        [.. columns.Select(column => row[column] is var value and not DBNull ? SequenceTable.CellOf(value, limits) : new("null", IsMissing: true))];
}
