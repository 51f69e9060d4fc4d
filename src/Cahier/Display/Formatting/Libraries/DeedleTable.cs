using System.Collections;
using System.Reflection;
using Cahier.Display.Formatting.Tables;
using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Formatting.Libraries;

/// <summary>Frames and series of Deedle, known by their names: the engine does not reference the package. Missing values are told.</summary>
internal static class DeedleTable
{
    private static readonly TableCell Missing = new("missing", IsMissing: true);

    public static bool Knows(Type type) => FrameType(type) is not null || SeriesType(type) is not null;

    public static Table Of(object value, FormatLimits limits) =>
        FrameType(value.GetType()) is { } frame ? OfFrame(value, frame, limits) : OfSeries(value, limits);

    private static Table OfFrame(object frame, Type type, FormatLimits limits)
    {
        var rowKeys = Keys(frame, "RowKeys");
        var columnKeys = Keys(frame, "ColumnKeys");
        var columnTypes = ((IEnumerable)LibraryTypes.Get(frame, "ColumnTypes")!).Cast<Type>().ToList();
        var getColumn = type.GetMethods().Single(method => method.Name == "GetColumnAt" && method.GetGenericArguments().Length == 1).MakeGenericMethod(typeof(object));
        var columns = Enumerable.Range(0, Math.Min(columnKeys.Count, limits.Columns)).Select(index => getColumn.Invoke(frame, [index])!).ToList();
        var shownRows = Math.Min(rowKeys.Count, limits.Rows);
        return new(
            Table.CaptionOf("Frame", rowKeys.Count, columnKeys.Count),
            [new("", IsHeader: true), .. columns.Select((_, index) => new TableColumn(Text(columnKeys[index], limits), ScalarText.IsNumeric(columnTypes[index])))],
            [.. Enumerable.Range(0, shownRows).Select(row => (IReadOnlyList<TableCell>)[new(Text(rowKeys[row], limits)), .. columns.Select(column => CellAt(column, row, limits))])],
            Table.RestOf(rowKeys.Count, shownRows),
            columnKeys.Count - columns.Count);
    }

    private static Table OfSeries(object series, FormatLimits limits)
    {
        var keys = Keys(series, "Keys");
        var shown = Math.Min(keys.Count, limits.Rows);
        var valueType = SeriesType(series.GetType())!.GetGenericArguments()[1];
        return new(
            $"Series: {Table.Counted(keys.Count, "value")}",
            [new("key", IsHeader: true), new("value", ScalarText.IsNumeric(valueType))],
            [.. Enumerable.Range(0, shown).Select(row => (IReadOnlyList<TableCell>)[new(Text(keys[row], limits)), CellAt(series, row, limits)])],
            Table.RestOf(keys.Count, shown));
    }

    private static TableCell CellAt(object series, int index, FormatLimits limits)
    {
        var found = SeriesType(series.GetType())!.GetMethod("TryGetAt", BindingFlags.Public | BindingFlags.Instance, [typeof(int)])!.Invoke(series, [index])!;
        return LibraryTypes.Get(found, "HasValue") is true ? SequenceTable.CellOf(LibraryTypes.Get(found, "Value"), limits) : Missing;
    }

    private static List<object?> Keys(object owner, string property) => [.. ((IEnumerable)LibraryTypes.Get(owner, property)!).Cast<object?>()];

    private static string Text(object? key, FormatLimits limits) => InlineText.OfCell(key, limits, limits.CellText);

    private static Type? FrameType(Type type) => LibraryTypes.Base(type, "Deedle.Frame`2");

    private static Type? SeriesType(Type type) => LibraryTypes.Base(type, "Deedle.Series`2");
}
