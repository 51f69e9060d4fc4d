using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>The frame that every page has: header, navigation, contents of the page, and foot.</summary>
internal static class Layout
{
    public static string Render(Page page, BookDefinition book, Labels labels) => Html.Of($"""
        <!doctype html>
        <html lang="{labels.Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="description" content="{book.Description}">
        <title>{TitleOf(page, book)}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{page.Root}assets/book.css">
        {Plotly(page)}
        <script src="{page.Root}assets/book.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">{labels.SkipToText}</a>
        <header class="site"><a class="site-title" href="{page.Root}index.html">{book.Title}</a>
        <nav aria-label="{labels.BookNavigation}">{Link(page, "index.html", labels.Contents)} {book.Registers.Select(register => Link(page, RegisterPage.PathOf(register), register.Title))} {Link(page, "data/index.html", labels.Data)} {Link(page, "colophon.html", labels.Colophon)}</nav>
        <label class="theme">{labels.Theme} <select id="theme"><option value="auto">{labels.ThemeAuto}</option><option value="light">{labels.ThemeLight}</option><option value="dark">{labels.ThemeDark}</option></select></label>
        </header>
        <div class="page{(page.Headings.Count > 0 ? " with-contents" : "")}">
        {ContentsOf(page, labels)}
        <main id="main" lang="{book.ContentLanguage}" tabindex="-1">
        {CodeSwitch(page, labels)}
        {page.Content}
        </main>
        </div>
        {Neighbours(page, labels)}
        <footer class="site"><p>{Credits(book)}</p></footer>
        </body>
        </html>
        """).Text + "\n";

    private static string TitleOf(Page page, BookDefinition book) =>
        page.Path == "index.html" ? book.Title : $"{page.Title} – {book.Title}";

    private static Html Plotly(Page page) =>
        page.HasPlots ? Html.Of($"""<script src="{page.Root}assets/plotly.min.js" defer></script>""") : Html.Empty;

    private static Html Link(Page page, string target, string text) =>
        page.Path == target
            ? Html.Of($"""<a href="{page.Root}{target}" aria-current="page">{text}</a>""")
            : Html.Of($"""<a href="{page.Root}{target}">{text}</a>""");

    private static Html ContentsOf(Page page, Labels labels)
    {
        var entries = page.Headings.Where(heading => heading.Level is 2 or 3)
            .Select(heading => Html.Of($"""<li class="level-{heading.Level}"><a href="#{heading.Id}">{heading.Text}</a></li>"""))
            .ToList();
        return entries.Count == 0
            ? Html.Empty
            : Html.Of($"""<aside class="contents"><details open><summary>{labels.OnThisPage}</summary><nav aria-label="{labels.OnThisPage}"><ol>{entries}</ol></nav></details></aside>""");
    }

    private static Html CodeSwitch(Page page, Labels labels) =>
        page.HasCode
            ? Html.Of($"""<p class="code-switch"><button type="button" id="all-code" data-show="{labels.ShowAllCode}" data-hide="{labels.HideAllCode}" hidden>{labels.ShowAllCode}</button></p>""")
            : Html.Empty;

    private static Html Neighbours(Page page, Labels labels) =>
        page.Previous is null && page.Next is null
            ? Html.Empty
            : Html.Of($"""
                <nav class="neighbours" aria-label="{labels.PreviousAndNext}">
                {Neighbour(page.Previous, labels.Previous, "prev", "←")}
                {Neighbour(page.Next, labels.Next, "next", "→")}
                </nav>
                """);

    private static Html Neighbour((string Path, string Title)? page, string label, string relation, string arrow) =>
        page is { } target
            ? Html.Of($"""<a rel="{relation}" class="{relation}" href="{Href.To(target.Path)}"><span class="direction">{label} <span aria-hidden="true">{arrow}</span></span> {target.Title}</a>""")
            : Html.Empty;

    private static Html Credits(BookDefinition book)
    {
        var html = new MarkdownPage("", address => address).Render(book.Authors).Text;
        return new(html.Replace("<p>", "").Replace("</p>", ""));
    }
}
