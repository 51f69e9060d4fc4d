using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>The contents of the book.</summary>
internal static class IndexPage
{
    public static Page Render(BookDefinition book, Labels labels, Func<string, string> rewrite)
    {
        var front = new MarkdownPage(labels.LinkToSection, rewrite);
        var entries = book.Chapters.Select(chapter => Entry(chapter, labels)).ToList();
        var content = Html.Of($"""
            <div class="title-page"><h1>{book.Title}</h1>
            {Line("subtitle", book.Subtitle)}
            {Line("lead", book.Description)}</div>
            <h2 class="visually-hidden">{labels.Contents}</h2>
            <ol class="chapters">{entries}</ol>
            <section class="prose front-matter">{front.Render(book.FrontMatter)}</section>
            """);
        return new Page("index.html", labels.Contents, content);
    }

    private static Html Line(string kind, string? text) =>
        string.IsNullOrEmpty(text) ? Html.Empty : Html.Of($"""<p class="{kind}">{text}</p>""");

    private static Html Entry(BookChapter chapter, Labels labels)
    {
        var failed = chapter.Status is ChapterStatus.Failed ? Html.Of($"""<span class="failed">{labels.StatusFailed}</span>""") : Html.Empty;
        return Html.Of($"""<li><a href="{Href.To(ChapterPage.PathOf(chapter))}"><span class="chapter-title">{ChapterPage.TitleOf(chapter)}</span> <span class="question">{ChapterPage.QuestionOf(chapter)}</span></a>{failed}</li>""");
    }
}
