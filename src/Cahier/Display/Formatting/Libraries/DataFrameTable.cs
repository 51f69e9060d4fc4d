using System.Collections;
using Cahier.Display.Formatting.Tables;
using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Formatting.Libraries;

/// <summary>Data frames of Microsoft.Data.Analysis, known by their name: the engine does not reference the package.</summary>
internal static class DataFrameTable
{
    public static bool Knows(Type type) => LibraryTypes.Base(type, "Microsoft.Data.Analysis.DataFrame") is not null;

    public static Table Of(object frame, FormatLimits limits)
    {
        var columns = ((IEnumerable)LibraryTypes.Get(frame, "Columns")!).Cast<object>().ToList();
        var rowCount = Convert.ToInt64(LibraryTypes.Get(LibraryTypes.Get(frame, "Rows")!, "Count"));
        var shownColumns = columns.Take(limits.Columns).ToList();
        var readers = shownColumns.ConvertAll(Reader);
        var shownRows = (int)Math.Min(rowCount, limits.Rows);
        return new(
            Table.CaptionOf("DataFrame", rowCount, columns.Count),
            [.. shownColumns.Select(column => new TableColumn((string)LibraryTypes.Get(column, "Name")!, ScalarText.IsNumeric((Type)LibraryTypes.Get(column, "DataType")!)))],
            [.. Enumerable.Range(0, shownRows).Select(row => (IReadOnlyList<TableCell>)[.. readers.Select(read => SequenceTable.CellOf(read(row), limits))])],
            Table.RestOf(rowCount, shownRows),
            columns.Count - shownColumns.Count);
    }

    private static Func<long, object?> Reader(object column)
    {
        // The indexer of the base class: those of the typed columns hide it.
        var indexer = LibraryTypes.Base(column.GetType(), "Microsoft.Data.Analysis.DataFrameColumn")!.GetProperty("Item", [typeof(long)])!;
        return row => indexer.GetValue(column, [row]);
    }
}
