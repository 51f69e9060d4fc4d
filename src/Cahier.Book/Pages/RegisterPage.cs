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
        var addresses = book.Registers.SelectMany(register => register.Entries.Select(entry => (entry.Id, Address: $"{PathOf(register)}#{RegisterEntries.IdOf(entry.Id)}")))
            .DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.Address, StringComparer.Ordinal);
        return addresses.GetValueOrDefault;
    }

    public static Page Render(BookRegister register, BookDefinition book, RowAddresses addresses, Labels labels, Func<string, string> rewrite)
    {
        var introduction = new MarkdownPage(labels.LinkToSection, rewrite).Render(register.Introduction);
        var entries = new RegisterEntries(book, addresses, labels);
        var content = Html.Of($"""
            <h1>{register.Title}</h1>
            <section class="prose">{introduction}</section>
            <div class="facets" role="search" hidden>
            <label>{labels.Search} <input type="search" autocomplete="off"></label>
            {register.Facets.Select((name, index) => Facet(register, name, index, labels))}
            <output data-text="{labels.EntriesShown}"></output>
            </div>
            <ol class="register">{register.Entries.Select(entries.Render)}</ol>
            """);
        return new(PathOf(register), register.Title, content);
    }

    private static Html Facet(BookRegister register, string name, int index, Labels labels)
    {
        var options = register.Entries.Select(entry => entry.Facets[index]).Where(value => value.Length > 0).Distinct()
            .Select(value => Html.Of($"""<option>{value}</option>"""));
        return Html.Of($"""<label>{name} <select><option value="">{labels.All}</option>{options}</select></label>""");
    }
}
