namespace Cahier.Book.Tests.Pages;

public sealed class ColophonPageTests
{
    [Fact]
    public void the_colophon_tells_how_every_chapter_ran_and_with_what()
    {
        var chapters = new[]
        {
            Sample.Chapter("a.ipynb", Sample.Prose("# Ties")) with { RunTime = TimeSpan.FromSeconds(72.34) },
            Sample.Chapter("b#.ipynb") with { Status = new ChapterStatus.Failed(1, 1, "x") },
        };
        using var book = new WrittenBook(Sample.Book(chapters) with { Facts = [new(".NET", "10 <x>")] });
        var page = book["colophon.html"];

        Assert.Equal(["Ties", "ran to its end", "72.3 s", "b#", "failed", ""], page.Texts("tbody td"));
        Assert.Equal(["a.html", "b%23.html"], page.Values("tbody a", "href"));
        Assert.Equal((".NET", "10 <x>"), (page.One("dt").TextContent, page.One("dd").TextContent));
    }
}
