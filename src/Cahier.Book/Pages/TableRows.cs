using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>The rows of one table. A value that names a row of a table leads to it.</summary>
internal sealed class TableRows(BookTable table, RowAddresses addresses, Labels labels)
{
    private readonly int? key = RowAddresses.KeyOf(table);

    public Html Render(IReadOnlyList<string> row)
    {
        var cells = table.Columns.Select((column, index) => Cell(column, row[index]));
        return key is { } index && row[index].Length > 0 ? Html.Of($"""<tr id="{RowAddresses.IdOf(row[index])}">{cells}</tr>""") : Html.Of($"<tr>{cells}</tr>");
    }

    private Html Cell(BookColumn column, string value)
    {
        if (value.Length == 0) return Html.Of($"""<td class="missing"><span class="visually-hidden">{labels.MissingValue}</span></td>""");
        var items = column.Delimiter is { Length: > 0 } delimiter ? value.Split(delimiter) : [value];
        var content = Html.Join(items.Select(item => Item(column, item)), "; ");
        return column.IsNumeric ? Html.Of($"""<td class="number">{content}</td>""") : Html.Of($"<td>{content}</td>");
    }

    private Html Item(BookColumn column, string item) =>
        column.References is { } other && addresses.Of(other, item) is { } address
            ? Html.Of($"""<a href="{address}">{item}</a>""")
            : TablePages.Linked(item);
}
