using Cahier.Book.Markup;
using Cahier.Book.Pages;

namespace Cahier.Book.Publishing;

/// <summary>
/// Where the relative addresses of a text lead in the site: a chapter's notebook becomes its page, any other file that
/// exists is copied to <c>files/</c>, and what does not exist is left as it is.
/// </summary>
internal sealed class Links(BookDefinition book, SiteFiles files)
{
    /// <summary>The way to replace the addresses of the text in this file; null when the text stands in no file.</summary>
    public Func<string, string> From(string? textPath) => address =>
    {
        var mark = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = mark < 0 ? (address, "") : (address[..mark], address[mark..]);
        return Target(Uri.UnescapeDataString(path), textPath) is { } target ? Href.To(target) + fragment : address;
    };

    private string? Target(string path, string? textPath)
    {
        // No file has this character in its name, and the system would refuse to look for one.
        if (path.Contains('\0')) return null;
        if (textPath is null)
            return book.Chapters.FirstOrDefault(chapter => Path.GetFileName(chapter.Path) == path) is { } named ? ChapterPage.PathOf(named) : null;

        var source = Path.GetFullPath(path, Path.GetDirectoryName(Path.GetFullPath(textPath))!);
        if (book.Chapters.FirstOrDefault(chapter => Path.GetFullPath(chapter.Path) == source) is { } linked) return ChapterPage.PathOf(linked);
        return File.Exists(source) ? files.AddCopy("files", source) : null;
    }
}
