namespace Cahier.Book.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly BookDefinition Book = Sample.Book(Sample.Chapter("a.ipynb", Sample.Prose("# New")));
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void a_book_is_written_to_a_folder_that_is_made_with_those_above_it()
    {
        var written = Assert.IsType<BookOutcome.Written>(BookWriter.Write(Book, place["one/two/book"]));

        Assert.Equal((place["one/two/book/index.html"], 4), (written.Index, written.Pages));
        Assert.Equal(["a.html", "assets", "colophon.html", "data", "index.html"], VisibleIn("one/two/book"));
        Assert.Equal(["book"], Directory.EnumerateFileSystemEntries(place["one/two"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("book")]
    [InlineData("book/")]
    [InlineData("other/../book")]
    public void an_empty_folder_is_used_however_it_is_named(string name)
    {
        Directory.CreateDirectory(place["book"]);

        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Book, place[name]));

        Assert.Equal(["book"], place.Names);
        Assert.True(File.Exists(place["book/index.html"]));
    }

    [Fact]
    public void an_earlier_book_is_replaced_as_a_whole()
    {
        BookWriter.Write(Sample.Book(Sample.Chapter("old.ipynb", Sample.Prose("# Old"))), place["book"]);

        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Book, place["book"]));

        Assert.Equal(["a.html", "assets", "colophon.html", "data", "index.html"], VisibleIn("book"));
        Assert.Equal(["book"], place.Names);
    }

    [Fact]
    public void an_output_that_is_a_file_is_refused_and_stays()
    {
        place.Write("book", "mine");

        Assert.Equal(new BookOutcome.OutputIsAFile(place["book"]), BookWriter.Write(Book, place["book"]));
        Assert.Equal("mine", File.ReadAllText(place["book"]));
    }

    [Theory]
    [InlineData("thesis.docx", "thesis.docx")]
    [InlineData(".hidden", ".hidden")]
    [InlineData("index.html", "index.html")]
    [InlineData("sub/deep.txt", "sub")]
    public void a_folder_that_holds_other_peoples_files_is_refused_and_untouched(string file, string named)
    {
        place.Write($"book/{file}", "mine");

        Assert.Equal(new BookOutcome.OutputHoldsOtherFiles(place["book"], named), BookWriter.Write(Book, place["book"]));

        Assert.Equal([place[$"book/{file}"]], Directory.EnumerateFiles(place["book"], "*", SearchOption.AllDirectories));
        Assert.Equal("mine", File.ReadAllText(place[$"book/{file}"]));
        Assert.Equal(["book"], place.Names);
    }

    [Theory]
    [InlineData("book.old")]
    [InlineData("book.new")]
    [InlineData("book.bak")]
    [InlineData("book.tmp")]
    public void a_folder_beside_the_book_that_is_somebody_elses_is_untouched(string neighbour)
    {
        place.Write($"{neighbour}/thesis.docx", "mine");

        BookWriter.Write(Book, place["book"]);
        BookWriter.Write(Book, place["book"]);

        Assert.Equal("mine", File.ReadAllText(place[$"{neighbour}/thesis.docx"]));
    }

    [Fact]
    public void a_link_to_a_folder_stays_a_link_and_the_book_is_where_it_leads()
    {
        Directory.CreateDirectory(place["disk/site"]);
        Directory.CreateSymbolicLink(place["book"], place["disk/site"]);

        BookWriter.Write(Book, place["book"]);
        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Book, place["book"]));

        Assert.NotNull(new DirectoryInfo(place["book"]).LinkTarget);
        Assert.True(File.Exists(place["disk/site/a.html"]));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(place["disk"]).Select(Path.GetFileName));
    }

    private IEnumerable<string?> VisibleIn(string folder) =>
        Directory.EnumerateFileSystemEntries(place[folder]).Select(Path.GetFileName).Where(name => name![0] != '.').Order(StringComparer.Ordinal);
}
