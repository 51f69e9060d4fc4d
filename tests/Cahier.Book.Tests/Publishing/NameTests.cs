namespace Cahier.Book.Tests.Publishing;

public sealed class NameTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("ties.ipynb", "lab/ties.ipynb", "ties.html")]
    [InlineData("ties.ipynb", "ties.dib", "ties.html")]
    [InlineData("ties.ipynb", "Ties.ipynb", "Ties.html")]
    [InlineData("ties.ipynb", "index.ipynb", "index.html")]
    [InlineData("ties.ipynb", "colophon.ipynb", "colophon.html")]
    public void two_chapters_cannot_be_one_page(string one, string other, string page) =>
        AssertTwice(Sample.Book(Sample.Chapter(one), Sample.Chapter(other)), page);

    [Theory]
    [InlineData("towns", "towns", "data/towns.html")]
    [InlineData("towns", "index", "data/index.html")]
    public void two_tables_cannot_be_one_page(string one, string other, string page) =>
        AssertTwice(Sample.Book() with { Tables = [Sample.Table(one, "id"), Sample.Table(other, "id")] }, page);

    [Theory]
    [InlineData("one/towns.csv", "two/towns.csv", "data/towns.csv")]
    [InlineData("one/towns.csv", "two/Towns.csv", "data/Towns.csv")]
    [InlineData("one/towns.csv", "two/index.html", "data/index.html")]
    public void two_data_files_cannot_be_one_file(string one, string other, string file) =>
        AssertTwice(Sample.Book() with { Tables = [Sample.Table("t", "id") with { CsvPath = place.Write(one, "1") }], DataFiles = [place.Write(other, "2")] }, file);

    [Fact]
    public void the_same_data_file_may_be_named_twice()
    {
        var file = place.Write("towns.csv", "1");

        using var book = new WrittenBook(Sample.Book() with { Tables = [Sample.Table("t", "id") with { CsvPath = file }], DataFiles = [place["x/../towns.csv"]] });

        Assert.Equal("1", book.Text("data/towns.csv"));
    }

    [Fact]
    public void a_file_that_is_missing_is_told_with_what_it_is_for()
    {
        var (csv, json) = (place["towns.csv"], place["datapackage.json"]);
        var book = Sample.Book() with { Tables = [Sample.Table("towns", "id") with { CsvPath = csv }], DataFiles = [json] };

        Assert.Equal(new BookOutcome.FileMissing(csv, "the table towns"), BookWriter.Write(book, place["book"]));
        place.Write("towns.csv", "");
        Assert.Equal(new BookOutcome.FileMissing(json, "a data file"), BookWriter.Write(book, place["book"]));
        Assert.Equal(["towns.csv"], place.Names);
    }

    private void AssertTwice(BookDefinition book, string path)
    {
        Assert.Equal(new BookOutcome.PageTwice(path), BookWriter.Write(book, place["book"]));
        Assert.False(Directory.Exists(place["book"]));
    }
}
