using System.Net;
using System.Text;

namespace Cahier.Display.Formatting.Tables;

/// <summary>A table as HTML: with a caption and header cells, encoded, without script or style.</summary>
internal static class TableHtml
{
    // Text of more characters reads better in a wide column: a style sheet can give it one.
    private const int LongText = 48;

    public static string Of(Table table, int characters)
    {
        var head = Head(table);
        var length = head.Length;
        var rows = new List<string>();
        foreach (var row in table.Rows)
        {
            var html = Row(table.Columns, row);
            length += html.Length;
            if (length > characters)
                break;
            rows.Add(html);
        }

        var shown = table.First(rows.Count);
        return head + string.Concat(rows) + "</tbody>" + Foot(shown) + "</table>";
    }

    private static string Head(Table table)
    {
        var html = new StringBuilder("<table class=\"cahier-table\"><caption>").Append(Encode(table.Caption)).Append("</caption><thead><tr>");
        foreach (var column in table.Columns)
            html.Append("<th scope=\"col\"").Append(column.IsNumeric ? " class=\"cahier-number\"" : "").Append('>').Append(Encode(column.Name)).Append("</th>");

        return html.Append("</tr></thead><tbody>").ToString();
    }

    private static string Row(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableCell> cells)
    {
        var html = new StringBuilder("<tr>");
        foreach (var (column, cell) in columns.Zip(cells))
        {
            var classes = cell.IsMissing ? "cahier-missing" : column.IsNumeric ? "cahier-number" : cell.Text.Length > LongText ? "cahier-text" : "";
            html.Append(column.IsHeader ? "<th scope=\"row\"" : "<td");
            html.Append(classes.Length > 0 ? $" class=\"{classes}\">" : ">").Append(Encode(cell.Text)).Append(column.IsHeader ? "</th>" : "</td>");
        }

        return html.Append("</tr>").ToString();
    }

    private static string Foot(Table table) =>
        table.Note.Length == 0
            ? ""
            : $"<tfoot><tr><td class=\"cahier-more\" colspan=\"{Math.Max(1, table.Columns.Count)}\">{Encode(table.Note)}</td></tr></tfoot>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
