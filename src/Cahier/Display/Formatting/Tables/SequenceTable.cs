using System.Collections;
using System.Runtime.CompilerServices;
using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Formatting.Tables;

/// <summary>Sequences of records, objects, tuples and pairs as tables; a column for each member.</summary>
internal static class SequenceTable
{
    /// <summary>The table, or null when the items are not rows.</summary>
    public static Table? Of(IEnumerable sequence, BoundedSequence taken, FormatLimits limits, bool force = false)
    {
        var types = taken.Items.OfType<object>().Select(item => item.GetType()).Distinct().ToList();
        var areRows = types.Count > 0 && types.TrueForAll(RecordTypes.IsRow);
        if (!areRows && !force)
            return null;

        return areRows ? OfRows(sequence, taken, types, limits) : OfValues(sequence, taken, limits);
    }

    private static Table OfRows(IEnumerable sequence, BoundedSequence taken, List<Type> types, FormatLimits limits)
    {
        var all = types.SelectMany(ColumnsOf).GroupBy(column => column.Name).Select(same => same.Last()).ToList();
        var shown = all.Take(limits.Columns).ToList();
        var rows = taken.Items.Take(limits.Rows).Select(item => Row(item, shown, limits)).ToList();
        return new(
            Caption(sequence, taken, rows.Count, all.Count),
            [.. shown.Select(column => new TableColumn(column.Name, ScalarText.IsNumeric(column.Type)))],
            rows,
            taken.Rest("row", rows.Count),
            all.Count - shown.Count);
    }

    private static Table OfValues(IEnumerable sequence, BoundedSequence taken, FormatLimits limits)
    {
        var items = taken.Items.Take(limits.Rows).ToList();
        return new(
            Caption(sequence, taken, items.Count, 1),
            [new("value", items.Count > 0 && items.TrueForAll(item => item is not null && ScalarText.IsNumeric(item.GetType())))],
            [.. items.Select(item => (IReadOnlyList<TableCell>)[CellOf(item, limits)])],
            taken.Rest("row", items.Count));
    }

    public static TableCell CellOf(object? value, FormatLimits limits) =>
        value is null ? new("null", IsMissing: true) : new(InlineText.OfCell(value, limits, limits.CellText));

    private static IReadOnlyList<TableCell> Row(object? item, List<Member> columns, FormatLimits limits)
    {
        if (item is null)
            return [.. columns.Select(_ => new TableCell("null", IsMissing: true))];

        var own = ColumnsOf(item.GetType()).ToDictionary(column => column.Name);
        return [.. columns.Select(column => own.TryGetValue(column.Name, out var member) ? CellOf(member.ValueOf(item), limits) : new("", IsMissing: true))];
    }

    private static IReadOnlyList<Member> ColumnsOf(Type type)
    {
        if (!typeof(ITuple).IsAssignableFrom(type))
            return Members.Of(type);

        // Longer tuples nest their eighth item on; ITuple sees through that.
        return [.. TupleTypes(type).Select((itemType, index) => new Member($"Item{index + 1}", itemType, tuple => ((ITuple)tuple)[index]))];
    }

    private static IEnumerable<Type> TupleTypes(Type type)
    {
        var own = type.GetGenericArguments();
        return own.Length == 8 ? own[..7].Concat(TupleTypes(own[7])) : own;
    }

    private static string Caption(IEnumerable sequence, BoundedSequence taken, int shown, int columns)
    {
        var name = NameOf(sequence.GetType());
        return taken.Total is { } total
            ? Table.CaptionOf(name, total, columns)
            : $"{name}: first {Table.Counted(shown, "row")}, {Table.Counted(columns, "column")}";
    }

    // An iterator's own type says nothing to a reader.
    private static string NameOf(Type type) =>
        type.Name.AsSpan().ContainsAny('<', '@') || !type.IsVisible && IsOfPlatform(type) ? "Sequence" : TypeNames.Of(type);

    private static bool IsOfPlatform(Type type) =>
        type.Namespace is { } name && (name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.FSharp", StringComparison.Ordinal));
}
