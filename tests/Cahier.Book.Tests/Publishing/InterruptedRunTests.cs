namespace Cahier.Book.Tests.Publishing;

/// <summary>A run may be killed at any moment. Each test stands where one was, and runs again.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private static readonly BookDefinition First = Sample.Book(Sample.Chapter("first.ipynb", Sample.Prose("# First")));
    private static readonly BookDefinition Second = Sample.Book(Sample.Chapter("second.ipynb", Sample.Prose("# Second")));
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void what_a_run_that_died_while_it_wrote_left_behind_is_cleared()
    {
        BookWriter.Write(First, place["book"]);
        place.Write("book.cahier-new/half.html", "<p>half a pa");
        place.Write("book.cahier-lock", "");

        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Second, place["book"]));

        AssertBook("second.html");
    }

    [Fact]
    public void a_run_that_died_between_the_two_renames_is_made_good_by_the_next()
    {
        DieBetweenTheRenames();

        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Second, place["book"]));

        AssertBook("second.html");
    }

    [Fact]
    public void after_a_run_that_died_between_the_two_renames_one_that_fails_gives_the_last_good_book_back()
    {
        var file = place.Write("towns.csv", "");
        DieBetweenTheRenames();

        using (File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.IsType<BookOutcome.OutputNotWritable>(BookWriter.Write(Second with { DataFiles = [file] }, place["book"]));

        File.Delete(file);
        AssertBook("first.html");
    }

    [Fact]
    public void the_old_book_that_a_run_could_not_delete_is_deleted_by_the_next()
    {
        BookWriter.Write(First, place["book"]);
        Directory.Move(place["book"], place["book.cahier-old"]);
        BookWriter.Write(Second, place["book.elsewhere"]);
        Directory.Move(place["book.elsewhere"], place["book"]);

        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Second, place["book"]));

        AssertBook("second.html");
    }

    private void DieBetweenTheRenames()
    {
        BookWriter.Write(First, place["book"]);
        Directory.Move(place["book"], place["book.cahier-old"]);
        place.Write("book.cahier-new/.cahier-book", "");
        place.Write("book.cahier-new/third.html", "written, but not yet in its place");
    }

    private void AssertBook(string chapter)
    {
        Assert.Equal(["book"], place.Names);
        Assert.Equal([chapter, "colophon.html", "index.html"], Directory.EnumerateFiles(place["book"], "*.html").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).OrderBy(name => name != chapter));
    }
}
