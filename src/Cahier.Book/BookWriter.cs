using Cahier.Book.Pages;
using Cahier.Book.Publishing;

namespace Cahier.Book;

/// <summary>Writes executed notebooks and their data as a web site that needs no network.</summary>
public static class BookWriter
{
    /// <summary>
    /// Writes the book to a folder, all of it or nothing: a failed or interrupted run leaves what was there. The same
    /// definition gives the same bytes.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="outputFolder">The folder; it is made when missing, and replaced when it holds an earlier book.</param>
    /// <returns>The written book, or what stood in its way.</returns>
    public static BookOutcome Write(BookDefinition book, string outputFolder)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentException.ThrowIfNullOrWhiteSpace(outputFolder);
        var folder = new BookFolder(outputFolder);
        if (folder.Obstacle() is { } obstacle) return obstacle;
        if (MissingFile(book) is { } missing) return missing;

        var files = new SiteFiles();
        var labels = Labels.In(book.Language);
        var pages = PagesOf(book, labels, files).ToList();
        foreach (var page in pages)
        {
            if (!files.TryAddPage(page.Path, Layout.Render(page, book, labels))) return new BookOutcome.PageTwice(page.Path);
        }

        foreach (var file in book.Tables.Select(table => table.CsvPath).OfType<string>().Concat(book.DataFiles))
        {
            var path = $"data/{Path.GetFileName(file)}";
            if (!files.TryAddCopy(path, file)) return new BookOutcome.PageTwice(path);
        }

        Assets.AddTo(files, withPlotly: pages.Any(page => page.HasPlots));
        return folder.Publish(files, [.. pages.SelectMany(page => page.Warnings), .. DeadLinks.Find(files)]);
    }

    /// <summary>What would keep a book from being written to a folder, or null: worth asking before the notebooks run.</summary>
    /// <param name="outputFolder">The folder, which may be missing.</param>
    public static BookOutcome? Obstacle(string outputFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(outputFolder);
        var folder = new BookFolder(outputFolder);
        return folder.Obstacle() ?? folder.Refusal();
    }

    private static IEnumerable<Page> PagesOf(BookDefinition book, Labels labels, SiteFiles files)
    {
        var links = new Links(book, files);
        yield return IndexPage.Render(book, labels, links.From(book.FrontMatterPath));
        var cite = RegisterPage.Citations(book);
        var addresses = new RowAddresses(book);
        var number = 0;
        var chapters = book.Chapters
            .Select(chapter => ChapterPage.Render(chapter, chapter.Numbered ? ++number : null, labels, links.From(chapter.Path), cite))
            .ToList();
        for (var index = 0; index < chapters.Count; index++)
        {
            yield return chapters[index] with
            {
                Previous = index > 0 ? (chapters[index - 1].Path, chapters[index - 1].Title) : ("index.html", labels.Contents),
                Next = index + 1 < chapters.Count ? (chapters[index + 1].Path, chapters[index + 1].Title) : null,
            };
        }

        foreach (var register in book.Registers) yield return RegisterPage.Render(register, book, addresses, labels, links.From(book.FrontMatterPath));
        yield return TablePages.Overview(book, labels);
        foreach (var table in book.Tables) yield return TablePages.Render(table, addresses, labels);
        yield return ColophonPage.Render(book, labels);
    }

    private static BookOutcome.FileMissing? MissingFile(BookDefinition book) =>
        book.Tables.Where(table => table.CsvPath is not null).Select(table => (File: table.CsvPath!, Purpose: $"the table {table.Name}"))
            .Concat(book.DataFiles.Select(file => (File: file, Purpose: "a data file")))
            .Where(entry => !File.Exists(entry.File))
            .Select(entry => new BookOutcome.FileMissing(entry.File, entry.Purpose))
            .FirstOrDefault();
}
