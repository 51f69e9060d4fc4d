using System.Globalization;
using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>How the book was made: what ran, how long, with what.</summary>
internal static class ColophonPage
{
    public static Page Render(BookDefinition book, Labels labels)
    {
        var rows = book.Chapters.Select(chapter => Row(chapter, labels)).ToList();
        var facts = book.Facts.Select(fact => Html.Of($"<dt>{fact.Name}</dt><dd>{fact.Value}</dd>")).ToList();
        var content = Html.Of($"""
            <h1>{labels.HowMade}</h1>
            <p>{labels.MadeOffline}</p>
            <div class="scroll" tabindex="0" role="region" aria-label="{labels.OutputTable}">
            <table><thead><tr><th scope="col">{labels.Notebook}</th><th scope="col">{labels.Status}</th><th scope="col">{labels.RunTime}</th></tr></thead><tbody>{rows}</tbody></table></div>
            <h2>{labels.Versions}</h2>
            <dl>{facts}</dl>
            """);
        return new("colophon.html", labels.Colophon, content);
    }

    private static Html Row(BookChapter chapter, Labels labels)
    {
        var status = chapter.Status is ChapterStatus.Failed ? labels.StatusFailed : labels.StatusOk;
        var time = chapter.RunTime is { } run ? $"{run.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} {labels.Seconds}" : "";
        return Html.Of($"""<tr><td><a href="{Href.To(ChapterPage.PathOf(chapter))}">{ChapterPage.TitleOf(chapter)}</a></td><td>{status}</td><td class="number">{time}</td></tr>""");
    }
}
