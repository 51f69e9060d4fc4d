using System.Text.Json;
using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>The entries of a register. An item that names a row or a chapter of the book leads to it.</summary>
internal sealed class RegisterEntries(BookDefinition book, RowAddresses addresses, Labels labels)
{
    public Html Render(BookEntry entry) => Html.Of($"""
        <li class="entry" id="{IdOf(entry.Id)}" data-facets="{JsonSerializer.Serialize(entry.Facets)}">
        <p><a class="entry-id" href="#{IdOf(entry.Id)}">{entry.Id}</a> <span class="mark{(entry.IsProblem ? " failed" : "")}">{entry.Mark}</span></p>
        <p>{entry.Text}</p>
        {Details(entry)}
        </li>
        """);

    private Html Details(BookEntry entry) =>
        entry.Details.Count == 0
            ? Html.Empty
            : Html.Of($"""<details><summary>{labels.Evidence}<span class="visually-hidden"> {entry.Id}</span></summary><dl>{entry.Details.Select(Detail)}</dl></details>""");

    private Html Detail(BookDetail detail) =>
        Html.Of($"<dt>{detail.Name}</dt>{detail.Items.Select(item => Html.Of($"<dd>{Item(item)}</dd>"))}");

    private Html Item(BookItem item)
    {
        if (AddressOf(item) is not { } address) return Html.Of($"{item.Text}{item.After}");
        return Html.Of($"""<a href="{address}">{item.Text}</a>{item.After}""");
    }

    private string? AddressOf(BookItem item)
    {
        if (item.Chapter is { } file) return book.Chapters.FirstOrDefault(chapter => chapter.Path == file) is { } chapter ? Href.To(ChapterPage.PathOf(chapter)) : null;
        return item is { Table: { } table, Key: { } key } && addresses.Of(table, key) is { } row ? $"data/{row}" : null;
    }

    /// <summary>The id of an entry on its page, which has ids of its own ("main", "theme").</summary>
    public static string IdOf(string id) => $"entry-{id}";
}
