namespace Cahier.Book.Tests.Publishing;

public sealed class FailedWriteTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void a_copy_that_fails_while_the_book_is_written_leaves_the_last_good_book()
    {
        var file = place.Write("towns.csv", "id\n");
        var before = WriteFirst();

        using (File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var outcome = Assert.IsType<BookOutcome.OutputNotWritable>(BookWriter.Write(Sample.Book(Sample.Chapter("new.ipynb")) with { DataFiles = [file] }, place["book"]));
            Assert.Contains(file, outcome.Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, FolderContent.Of(place["book"]));
        Assert.Equal(["book", "towns.csv"], place.Names);
    }

    [Fact]
    public void a_first_book_that_fails_leaves_nothing()
    {
        var file = place.Write("towns.csv", "id\n");

        using (File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.IsType<BookOutcome.OutputNotWritable>(BookWriter.Write(Sample.Book() with { DataFiles = [file] }, place["book"]));

        Assert.Equal(["towns.csv"], place.Names);
    }

    [Fact]
    public void a_folder_that_cannot_be_made_is_told()
    {
        var file = place.Write("file", "mine");

        var outcome = Assert.IsType<BookOutcome.OutputNotWritable>(BookWriter.Write(Sample.Book(), place["file/book"]));

        Assert.Equal(place["file/book"], outcome.Path);
        Assert.NotEmpty(outcome.Reason);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("book.cahier-new")]
    [InlineData("book.cahier-old")]
    public void a_file_in_the_place_of_a_folder_that_the_book_needs_leaves_the_last_good_book(string name)
    {
        var before = WriteFirst();
        place.Write(name, "mine");

        Assert.IsType<BookOutcome.OutputNotWritable>(BookWriter.Write(Sample.Book(Sample.Chapter("new.ipynb")), place["book"]));

        Assert.Equal(before, FolderContent.Of(place["book"]));
        Assert.Equal("mine", File.ReadAllText(place[name]));
        Assert.Equal(["book", name], place.Names);
    }

    private IReadOnlyDictionary<string, string> WriteFirst()
    {
        BookWriter.Write(Sample.Book(Sample.Chapter("first.ipynb", Sample.Prose("# First"))), place["book"]);
        return FolderContent.Of(place["book"]);
    }
}
