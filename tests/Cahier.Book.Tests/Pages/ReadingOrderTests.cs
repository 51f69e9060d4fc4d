namespace Cahier.Book.Tests.Pages;

public sealed class ReadingOrderTests
{
    [Fact]
    public void a_reader_goes_from_the_contents_through_every_chapter_and_back()
    {
        using var book = new WrittenBook(Sample.Book(Sample.Chapter("a.ipynb"), Sample.Chapter("b.ipynb", Sample.Prose("# Second")), Sample.Chapter("c.ipynb")));

        Assert.Equal([("index.html", "b.html"), ("a.html", "c.html"), ("b.html", null)], new[] { "a.html", "b.html", "c.html" }.Select(page => (Neighbour("prev", page), Neighbour("next", page))));
        Assert.Equal("Next → Second", book["a.html"].One("a[rel=next]").Shown());
        Assert.Equal("Previous ← Contents", book["a.html"].One("a[rel=prev]").Shown());
        Assert.All(["index.html", "colophon.html", "data/index.html"], page => Assert.Empty(book[page].QuerySelectorAll(".neighbours")));

        string? Neighbour(string relation, string page) => book[page].QuerySelector($"a[rel={relation}]")?.GetAttribute("href");
    }
}
