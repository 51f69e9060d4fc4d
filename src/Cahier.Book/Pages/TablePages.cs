using System.Text.RegularExpressions;
using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>The data tables: a page of all of them, and one for each.</summary>
internal static partial class TablePages
{
    public static Page Overview(BookDefinition book, Labels labels)
    {
        var entries = book.Tables
            .Select(table => Html.Of($"""<li><a href="{Href.To(table.Name)}.html">{table.Title}</a> <span class="count">{Count(table, labels)}</span><br>{table.Description}</li>"""))
            .ToList();
        var files = book.DataFiles.Select(file => Path.GetFileName(file)).Select(file => Html.Of($"""<li><a href="{Href.To(file)}" download>{file}</a></li>""")).ToList();
        var others = files.Count == 0 ? Html.Empty : Html.Of($"<h2>{labels.OtherFiles}</h2><ul>{files}</ul>");
        return new("data/index.html", labels.DataTables, Html.Of($"""<h1>{labels.DataTables}</h1><ul class="tables">{entries}</ul>{others}"""));
    }

    public static Page Render(BookTable table, RowAddresses addresses, Labels labels)
    {
        var rows = new TableRows(table, addresses, labels);
        var content = Html.Of($"""
            <h1>{table.Title}</h1>
            <p class="lead">{table.Description}</p>
            <p class="table-tools"><label>{labels.Filter} <input type="search" id="filter" autocomplete="off"></label> <output id="shown" data-text="{labels.RowsShown}">{Count(table, labels)}</output> {Csv(table, labels)}</p>
            <div class="scroll data" tabindex="0" role="region" aria-label="{labels.OutputTable}">
            <table class="sortable"><caption>{labels.SortHint}</caption>
            <thead><tr>{table.Columns.Select(Header)}</tr></thead>
            <tbody>{table.Rows.Select(rows.Render)}</tbody></table></div>
            <h2 id="columns">{labels.Columns}</h2>
            <dl class="columns">{table.Columns.Select(column => Html.Of($"<dt>{column.Name} <span class=\"type\">{column.Type}</span></dt><dd>{column.Description}</dd>"))}</dl>
            {Sources(table, labels)}
            {Licence(table, labels)}
            """);
        return new($"data/{table.Name}.html", table.Title, content);
    }

    /// <summary>Text in which web addresses are links.</summary>
    public static Html Linked(string text)
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

    private static string Count(BookTable table, Labels labels) =>
        $"{table.Rows.Count} {(table.Rows.Count == 1 ? labels.Row : labels.Rows)}";

    private static Html Header(BookColumn column) =>
        Html.Of($"""<th scope="col" data-numeric="{(column.IsNumeric ? "1" : "0")}" aria-sort="none"><button type="button" title="{column.Description}">{column.Name}</button></th>""");

    private static Html Csv(BookTable table, Labels labels) =>
        table.CsvPath is { } path
            ? Html.Of($"""<a href="{Href.To(Path.GetFileName(path))}" download>{labels.Download} {Path.GetFileName(path)}</a>""")
            : Html.Empty;

    private static Html Sources(BookTable table, Labels labels) =>
        table.Sources.Count == 0
            ? Html.Empty
            : Html.Of($"""<h2 id="sources">{labels.Sources}</h2><ul>{table.Sources.Select(source => Html.Of($"<li>{Linked(source)}</li>"))}</ul>""");

    private static Html Licence(BookTable table, Labels labels) =>
        table.Licence.Length == 0 ? Html.Empty : Html.Of($"<p>{labels.Licence}: {table.Licence}</p>");

    [GeneratedRegex(@"https?://[^\s""<>]+[^\s""<>.,;)]")]
    private static partial Regex Address();
}
