namespace Cahier.Book.Tests.Publishing;

public sealed class LinkedFileTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void a_link_to_a_chapter_leads_to_its_page()
    {
        using var book = new WrittenBook(Sample.Book(
            Sample.Chapter(place["notebooks/01-a.ipynb"], Sample.Prose("[next](lab/02%20c%23.ipynb#ties) [next](./lab/../lab/02%20c%23.ipynb)")),
            Sample.Chapter(place["notebooks/lab/02 c#.ipynb"], Sample.Prose("## Ties\n\n[back](../01-a.ipynb)"))));

        Assert.Equal(["02%20c%23.html#ties", "02%20c%23.html"], book["01-a.html"].Values(".prose p a", "href"));
        Assert.Equal("01-a.html", book["02 c#.html"].One(".prose p a").GetAttribute("href"));
        Assert.Empty(book.Warnings);
    }

    [Fact]
    public void a_link_to_a_notebook_that_is_no_chapter_leads_to_a_copy_of_it()
    {
        place.Write("other/01-a.ipynb", "{}");
        using var book = new WrittenBook(Sample.Book(Sample.Chapter(place["notebooks/01-a.ipynb"], Sample.Prose("[x](../other/01-a.ipynb)"))));

        Assert.Equal("files/01-a.ipynb", book["01-a.html"].One(".prose p a").GetAttribute("href"));
        Assert.Equal("{}", book.Text("files/01-a.ipynb"));
    }

    [Fact]
    public void a_picture_of_a_text_comes_along()
    {
        place.Write("notebooks/pictures/a map.svg", "<svg/>");
        using var book = new WrittenBook(Sample.Book(Sample.Chapter(
            place["notebooks/01-a.ipynb"],
            Sample.Prose("![map](pictures/a%20map.svg)\n\n<img src='pictures/a map.svg'>"),
            Sample.Code("x", Sample.Shows("text/html", "<img src='pictures/a%20map.svg'>")))));

        Assert.Equal(["files/a%20map.svg", "files/a%20map.svg", "files/a%20map.svg"], book["01-a.html"].Values("img", "src"));
        Assert.Equal("<svg/>", book.Text("files/a map.svg"));
    }

    [Fact]
    public void two_files_of_one_name_stay_two_files()
    {
        place.Write("one/map.csv", "1");
        place.Write("two/map.csv", "2");
        using var book = new WrittenBook(Sample.Book(Sample.Chapter(place["01-a.ipynb"], Sample.Prose("[1](one/map.csv) [2](two/map.csv) [1](./one/map.csv#x)"))));

        var links = book["01-a.html"].Values(".prose p a", "href");
        Assert.Equal(["files/map.csv", "files/map-2.csv", "files/map.csv#x"], links);
        Assert.Equal(("1", "2"), (book.Text("files/map.csv"), book.Text("files/map-2.csv")));
    }

    [Fact]
    public void links_of_the_front_matter_start_at_its_own_file()
    {
        place.Write("LICENSE", "MIT");
        var book = Sample.Book(Sample.Chapter(place["notebooks/01-a.ipynb"])) with { FrontMatter = "[a](notebooks/01-a.ipynb) [b](LICENSE)" };

        using var placed = new WrittenBook(book with { FrontMatterPath = place["README.md"] });
        using var placeless = new WrittenBook(book with { FrontMatter = "[a](01-a.ipynb) [b](LICENSE)" });

        Assert.Equal(["01-a.html", "files/LICENSE"], placed["index.html"].Values(".front-matter a", "href"));
        Assert.Equal(["01-a.html", "LICENSE"], placeless["index.html"].Values(".front-matter a", "href"));
    }

    [Theory]
    [InlineData("nowhere.csv")]
    [InlineData("nowhere.ipynb")]
    [InlineData("a%00b.csv")]
    [InlineData("%zz")]
    [InlineData("notebooks/")]
    public void a_link_to_what_does_not_exist_stays_as_it_is_and_is_told_to_the_author(string address)
    {
        Directory.CreateDirectory(place["notebooks"]);
        using var book = new WrittenBook(Sample.Book(Sample.Chapter(place["01-a.ipynb"], Sample.Prose($"<a href='{address}'>x</a>"))));

        Assert.Equal(address, book["01-a.html"].One(".prose a").GetAttribute("href"));
        Assert.Equal([$"01-a.html: the link to {address} leads nowhere."], book.Warnings);
    }
}
