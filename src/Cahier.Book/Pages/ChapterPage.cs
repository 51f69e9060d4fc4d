using Cahier.Book.Cells;
using Cahier.Book.Markup;
using Cahier.Documents;

namespace Cahier.Book.Pages;

/// <summary>An executed notebook as a page.</summary>
internal static class ChapterPage
{
    /// <summary>The page's path in the site.</summary>
    public static string PathOf(BookChapter chapter) => Path.ChangeExtension(Path.GetFileName(chapter.Path), ".html");

    /// <summary>The text of the first heading that has any.</summary>
    public static string TitleOf(BookChapter chapter)
    {
        var reader = new MarkdownPage("", address => address);
        foreach (var cell in chapter.Notebook.Cells.OfType<MarkdownCell>())
        {
            reader.Render(cell.Source);
            if (reader.Headings.FirstOrDefault(heading => heading.Text.Length > 0) is { } heading) return heading.Text;
        }

        return Path.GetFileNameWithoutExtension(chapter.Path);
    }

    /// <summary>The chapter's question: its first block quote.</summary>
    public static string QuestionOf(BookChapter chapter) =>
        chapter.Notebook.Cells.OfType<MarkdownCell>().Select(cell => MarkdownPage.FirstQuote(cell.Source)).FirstOrDefault(quote => quote.Length > 0) ?? "";

    public static Page Render(BookChapter chapter, int? number, Labels labels, Func<string, string> rewrite, Func<string, string?>? cite = null)
    {
        var markdown = new MarkdownPage(labels.LinkToSection, rewrite, cite);
        var state = new PageState(labels, markdown, number is null ? "" : $"{number}.");
        var parts = new List<Html>();
        var failed = chapter.Status as ChapterStatus.Failed;
        var position = 0;
        foreach (var cell in chapter.Notebook.Cells)
        {
            position++;
            if (cell is MarkdownCell prose) parts.Add(Html.Of($"""<section class="prose">{markdown.Render(prose.Source)}</section>"""));
            if (cell is CodeCell code) parts.Add(Code(code, position, failed, state));
        }

        if (failed is not null) parts.Insert(0, Notice(failed, labels));
        return new Page(PathOf(chapter), TitleOf(chapter), Html.Join(parts))
        {
            Headings = markdown.Headings,
            HasCode = chapter.Notebook.Cells.Any(cell => cell is CodeCell),
            HasPlots = state.Figures > 0,
            Warnings = [.. state.Warnings.Select(warning => $"{Path.GetFileName(chapter.Path)}: {warning}")],
        };
    }

    private static Html Code(CodeCell cell, int number, ChapterStatus.Failed? failed, PageState page)
    {
        var notRun = failed is { Cell: > 0 } && number > failed.Cell && cell.ExecutionCount is null && !string.IsNullOrWhiteSpace(cell.Source);
        var note = notRun ? Html.Of($"""<p class="not-run">{page.Labels.NotRun}</p>""") : Html.Empty;
        var outputs = cell.Outputs.Select(output => OutputView.Render(output, page)).ToList();
        return Html.Of($"""
            <section class="cell" id="cell-{number}">
            {CodeView.Render(cell, number, page.Labels)}
            {note}
            {outputs}
            </section>
            """);
    }

    private static Html Notice(ChapterStatus.Failed failed, Labels labels)
    {
        var where = failed is { Cell: > 0, Line: { } line }
            ? Html.Of($"{labels.Cell} {failed.Cell}, {labels.Line} {line}: ")
            : failed.Cell > 0 ? Html.Of($"{labels.Cell} {failed.Cell}: ") : Html.Empty;
        var link = failed.Cell > 0 ? Html.Of($"""<p><a href="#cell-{failed.Cell}">{labels.GoToCell}</a></p>""") : Html.Empty;
        return Html.Of($"""<div class="error failed-chapter" role="alert"><p><strong>{labels.ChapterFailed}</strong></p><p>{where}{failed.Message}</p>{link}</div>""");
    }
}
