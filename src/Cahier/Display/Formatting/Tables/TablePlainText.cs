using System.Text;
using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Formatting.Tables;

/// <summary>A table as plain text with aligned columns.</summary>
internal static class TablePlainText
{
    private const string Gap = "  ";

    public static string Of(Table table, int cellCharacters, int characters)
    {
        var names = table.Columns.Select(column => Bounded.OneLine(column.Name, cellCharacters)).ToList();
        var rows = table.Rows.Select(row => row.Select(cell => Bounded.OneLine(cell.Text, cellCharacters)).ToList()).ToList();
        var widths = names.Select((name, column) => rows.Select(row => Width(row[column])).Append(Width(name)).Max()).ToList();

        var lineLength = widths.Sum() + (Gap.Length * widths.Count) + 1;
        var shown = table.First(Math.Max(0, (characters / lineLength) - 4));
        var text = new StringBuilder(table.Caption).Append('\n');
        AppendLine(text, names, widths, table.Columns);
        AppendLine(text, [.. widths.Select(width => new string('-', width))], widths, table.Columns);
        foreach (var row in rows.Take(shown.Rows.Count))
            AppendLine(text, row, widths, table.Columns);

        return text.Append(shown.Note).ToString().TrimEnd('\n');
    }

    private static void AppendLine(StringBuilder text, List<string> cells, List<int> widths, IReadOnlyList<TableColumn> columns)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            var padding = new string(' ', widths[i] - Width(cells[i]));
            line.Append(i == 0 ? "" : Gap).Append(columns[i].IsNumeric ? padding + cells[i] : cells[i] + padding);
        }

        text.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }

    // Code points, so that an emoji does not push its row aside by one.
    private static int Width(string text) => text.EnumerateRunes().Count();
}
