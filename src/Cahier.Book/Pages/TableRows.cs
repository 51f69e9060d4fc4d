using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>The rows of one table. A value that names a row of a table leads to it.</summary>
internal sealed class TableRows(BookTable table, BookDefinition book, Labels labels)
{
    private readonly int? key = KeyOf(table);
    private readonly Dictionary<string, HashSet<string>> keys = table.Columns
        .Select(column => book.Tables.FirstOrDefault(other => other.Name == column.References))
        .OfType<BookTable>().DistinctBy(other => other.Name)
        .ToDictionary(other => other.Name, KeysOf);

    /// <summary>The address of a row from the root of the site; null when the table has no such row.</summary>
    public static string? AddressOf(BookTable table, string key) =>
        KeyOf(table) is { } column && table.Rows.Any(row => row[column] == key) ? $"data/{Address(table.Name, key)}" : null;

    public Html Render(IReadOnlyList<string> row)
    {
        var cells = table.Columns.Select((column, index) => Cell(column, row[index]));
        return key is { } index && row[index].Length > 0 ? Html.Of($"""<tr id="{IdOf(row[index])}">{cells}</tr>""") : Html.Of($"<tr>{cells}</tr>");
    }

    private Html Cell(BookColumn column, string value)
    {
        if (value.Length == 0) return Html.Of($"""<td class="missing"><span class="visually-hidden">{labels.MissingValue}</span></td>""");
        var items = column.Delimiter is { Length: > 0 } delimiter ? value.Split(delimiter) : [value];
        var content = Html.Join(items.Select(item => Item(column, item)), "; ");
        return column.IsNumeric ? Html.Of($"""<td class="number">{content}</td>""") : Html.Of($"<td>{content}</td>");
    }

    private Html Item(BookColumn column, string item) =>
        column.References is { } other && keys.TryGetValue(other, out var known) && known.Contains(item)
            ? Html.Of($"""<a href="{Address(other, item)}">{item}</a>""")
            : TablePages.Linked(item);

    private static string Address(string table, string key) => $"{Href.To(table)}.html#{Uri.EscapeDataString(IdOf(key))}";

    // Ids may hold no white space, and the page has ids of its own ("theme", "filter"), which a key may be as well.
    private static string IdOf(string value) => $"row-{Uri.EscapeDataString(value)}";

    private static int? KeyOf(BookTable table) =>
        table.Columns.Select((column, index) => (column.Name, Index: (int?)index)).FirstOrDefault(column => column.Name == table.Key).Index;

    private static HashSet<string> KeysOf(BookTable table) => KeyOf(table) is { } key ? [.. table.Rows.Select(row => row[key])] : [];
}
