namespace Cahier.Book.Tests.Pages;

public sealed class IndexPageTests
{
    private static readonly BookDefinition Book = Sample.Book(
        Sample.Chapter("01-ties.ipynb", Sample.Prose("# 1. Ties\n\n> Which towns are *tied*?")),
        Sample.Chapter("02 c#.ipynb", Sample.Prose("Text")) with { Status = new ChapterStatus.Failed(1, null, "x") });

    [Fact]
    public void every_chapter_is_listed_with_its_question()
    {
        using var book = new WrittenBook(Book);

        Assert.Equal(["1. Ties", "02 c#"], book["index.html"].Texts(".chapters li .chapter-title"));
        Assert.Equal(["Which towns are tied?", ""], book["index.html"].Texts(".chapters li .question"));
        Assert.Equal(["01-ties.html", "02%20c%23.html"], book["index.html"].Values(".chapters a", "href"));
    }

    [Fact]
    public void a_chapter_that_failed_is_marked_in_words()
    {
        using var book = new WrittenBook(Book);

        Assert.Equal(["failed"], book["index.html"].QuerySelectorAll(".chapters li")[1].Texts(".failed"));
        Assert.Single(book["index.html"].QuerySelectorAll(".failed"));
    }

    [Fact]
    public void the_book_tells_what_it_is()
    {
        using var book = new WrittenBook(Book with { Subtitle = "A <study>", Description = "Of five & more.", FrontMatter = "## About\n\nText with a [chapter](01-ties.ipynb)." });
        var page = book["index.html"];

        Assert.Equal(("Ties", "A <study>", "Of five & more."), (page.One("h1").TextContent, page.One(".subtitle").TextContent, page.One(".lead").TextContent));
        Assert.Equal("01-ties.html", page.One(".front-matter p a").GetAttribute("href"));
        Assert.Equal("about", page.One(".front-matter h2").Id);
    }

    [Fact]
    public void what_the_book_does_not_tell_leaves_no_empty_line()
    {
        using var book = new WrittenBook(Book);

        Assert.Empty(book["index.html"].QuerySelectorAll(".subtitle, .lead"));
    }
}
