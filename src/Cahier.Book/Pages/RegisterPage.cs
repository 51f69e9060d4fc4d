using System.Text.Json;
using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>A register as a page. Without JavaScript all entries are there, and only the filters are missing.</summary>
internal static class RegisterPage
{
    /// <summary>The page's path in the site.</summary>
    public static string PathOf(BookRegister register) => $"{register.Name}.html";

    /// <summary>Where the entry of an id stands, or null: how texts cite it.</summary>
    public static Func<string, string?> Citations(BookDefinition book)
    {
        var addresses = book.Registers.SelectMany(register => register.Entries.Select(entry => (entry.Id, Address: $"{PathOf(register)}#{IdOf(entry.Id)}")))
            .DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.Address, StringComparer.Ordinal);
        return addresses.GetValueOrDefault;
    }

    public static Page Render(BookRegister register, BookDefinition book, Labels labels, Func<string, string> rewrite)
    {
        var introduction = new MarkdownPage(labels.LinkToSection, rewrite).Render(register.Introduction);
        var content = Html.Of($"""
            <h1>{register.Title}</h1>
            <section class="prose">{introduction}</section>
            <div class="facets" role="search" hidden>
            <label>{labels.Search} <input type="search" autocomplete="off"></label>
            {register.Facets.Select((name, index) => Facet(register, name, index, labels))}
            <output data-text="{labels.EntriesShown}"></output>
            </div>
            <ol class="register">{register.Entries.Select(entry => Entry(entry, book, labels))}</ol>
            """);
        return new(PathOf(register), register.Title, content);
    }

    private static Html Facet(BookRegister register, string name, int index, Labels labels)
    {
        var options = register.Entries.Select(entry => entry.Facets[index]).Where(value => value.Length > 0).Distinct()
            .Select(value => Html.Of($"""<option>{value}</option>"""));
        return Html.Of($"""<label>{name} <select><option value="">{labels.All}</option>{options}</select></label>""");
    }

    private static Html Entry(BookEntry entry, BookDefinition book, Labels labels) => Html.Of($"""
        <li class="entry" id="{IdOf(entry.Id)}" data-facets="{JsonSerializer.Serialize(entry.Facets)}">
        <p><a class="entry-id" href="#{IdOf(entry.Id)}">{entry.Id}</a> <span class="mark{(entry.IsProblem ? " failed" : "")}">{entry.Mark}</span></p>
        <p>{entry.Text}</p>
        {Details(entry, book, labels)}
        </li>
        """);

    private static Html Details(BookEntry entry, BookDefinition book, Labels labels) =>
        entry.Details.Count == 0
            ? Html.Empty
            : Html.Of($"""<details><summary>{labels.Evidence}<span class="visually-hidden"> {entry.Id}</span></summary><dl>{entry.Details.Select(detail => Detail(detail, book))}</dl></details>""");

    private static Html Detail(BookDetail detail, BookDefinition book) =>
        Html.Of($"<dt>{detail.Name}</dt>{detail.Items.Select(item => Html.Of($"<dd>{Item(item, book)}</dd>"))}");

    private static Html Item(BookItem item, BookDefinition book)
    {
        if (AddressOf(item, book) is not { } address) return Html.Of($"{item.Text}{item.After}");
        return Html.Of($"""<a href="{address}">{item.Text}</a>{item.After}""");
    }

    private static string? AddressOf(BookItem item, BookDefinition book)
    {
        if (item.Chapter is { } file) return book.Chapters.FirstOrDefault(chapter => chapter.Path == file) is { } chapter ? Href.To(ChapterPage.PathOf(chapter)) : null;
        return item is { Table: { } name, Key: { } key } && book.Tables.FirstOrDefault(table => table.Name == name) is { } found ? TableRows.AddressOf(found, key) : null;
    }

    // The page has ids of its own ("main", "theme").
    private static string IdOf(string id) => $"entry-{id}";
}
