using System.Text.RegularExpressions;
using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>The data tables: a page of all of them, and one for each.</summary>
internal static partial class TablePages
{
    public static Page Overview(BookDefinition book, Labels labels)
    {
        var entries = book.Tables
            .Select(table => Html.Of($"""<li><a href="{table.Name}.html">{table.Title}</a> <span class="count">{table.Rows.Count} {labels.Rows}</span><br>{table.Description}</li>"""))
            .ToList();
        var files = book.DataFiles.Select(Path.GetFileName).Select(file => Html.Of($"""<li><a href="{file}" download>{file}</a></li>""")).ToList();
        var others = files.Count == 0 ? Html.Empty : Html.Of($"<h2>{labels.OtherFiles}</h2><ul>{files}</ul>");
        return new("data/index.html", labels.DataTables, Html.Of($"""<h1>{labels.DataTables}</h1><ul class="tables">{entries}</ul>{others}"""));
    }

    public static Page Render(BookTable table, BookDefinition book, Labels labels)
    {
        var content = Html.Of($"""
            <h1>{table.Title}</h1>
            <p class="lead">{table.Description}</p>
            <p class="table-tools"><label>{labels.Filter} <input type="search" id="filter" autocomplete="off"></label> <output id="shown" data-text="{labels.RowsShown}">{table.Rows.Count} {labels.Rows}</output> {Csv(table, labels)}</p>
            <div class="scroll data" tabindex="0" role="region" aria-label="{labels.OutputTable}">
            <table class="sortable"><caption>{labels.SortHint}</caption>
            <thead><tr>{table.Columns.Select(column => Header(column))}</tr></thead>
            <tbody>{table.Rows.Select(row => Row(table, row, book, labels))}</tbody></table></div>
            <h2 id="columns">{labels.Columns}</h2>
            <dl class="columns">{table.Columns.Select(column => Html.Of($"<dt>{column.Name} <span class=\"type\">{column.Type}</span></dt><dd>{column.Description}</dd>"))}</dl>
            <h2 id="sources">{labels.Sources}</h2>
            <ul>{table.Sources.Select(source => Html.Of($"<li>{Linked(source)}</li>"))}</ul>
            <p>{labels.Licence}: {table.Licence}</p>
            """);
        return new($"data/{table.Name}.html", table.Title, content);
    }

    private static Html Header(BookColumn column) =>
        Html.Of($"""<th scope="col" data-numeric="{(column.IsNumeric ? "1" : "0")}" aria-sort="none"><button type="button" title="{column.Description}">{column.Name}</button></th>""");

    private static Html Row(BookTable table, IReadOnlyList<string> row, BookDefinition book, Labels labels)
    {
        var cells = table.Columns.Select((column, index) => Cell(column, row[index], book, labels));
        var key = table.Key is { } name ? row[table.Columns.TakeWhile(column => column.Name != name).Count()] : null;
        return key is null ? Html.Of($"<tr>{cells}</tr>") : Html.Of($"""<tr id="{key}">{cells}</tr>""");
    }

    private static Html Cell(BookColumn column, string value, BookDefinition book, Labels labels)
    {
        if (value.Length == 0) return Html.Of($"""<td class="missing"><span class="visually-hidden">{labels.MissingValue}</span></td>""");
        var linked = column.References is { } table && book.Tables.Any(other => other.Name == table && other.Key is not null);
        var items = column.Delimiter is { } delimiter ? value.Split(delimiter) : [value];
        var content = linked
            ? Html.Join(items.Select(item => Html.Of($"""<a href="{column.References}.html#{item}">{item}</a>""")), "; ")
            : Linked(column.Delimiter is null ? value : string.Join("; ", items));
        return column.IsNumeric ? Html.Of($"""<td class="number">{content}</td>""") : Html.Of($"<td>{content}</td>");
    }

    private static Html Csv(BookTable table, Labels labels) =>
        table.CsvPath is { } path
            ? Html.Of($"""<a href="{Path.GetFileName(path)}" download>{labels.Download} {Path.GetFileName(path)}</a>""")
            : Html.Empty;

    private static Html Linked(string text)
    {
        var parts = new List<Html>();
        var position = 0;
        foreach (Match address in Address().Matches(text))
        {
            parts.Add(Html.Encode(text[position..address.Index]));
            parts.Add(Html.Of($"""<a href="{address.Value}" rel="external">{address.Value}</a>"""));
            position = address.Index + address.Length;
        }

        parts.Add(Html.Encode(text[position..]));
        return Html.Join(parts, "");
    }

    [GeneratedRegex(@"https?://[^\s""<>]+[^\s""<>.,;)]")]
    private static partial Regex Address();
}
