using Cahier.Book.Publishing;

namespace Cahier.Book.Tests.Publishing;

public sealed class TwoWritersTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void a_second_writer_is_told_to_wait_and_changes_nothing()
    {
        BookWriter.Write(Sample.Book(Sample.Chapter("first.ipynb")), place["book"]);
        var before = FolderContent.Of(place["book"]);
        place.Write("book.cahier-new/half.html", "what the first writer has so far");

        using (WriterLock.TryTake(place["book.cahier-lock"]))
        {
            Assert.Equal(new BookOutcome.OutputInUse(place["book"]), BookWriter.Write(Sample.Book(Sample.Chapter("second.ipynb")), place["book"]));
            Assert.Equal(before, FolderContent.Of(place["book"]));
            Assert.True(File.Exists(place["book.cahier-new/half.html"]));
        }

        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Sample.Book(Sample.Chapter("second.ipynb")), place["book"]));
        Assert.True(File.Exists(place["book/second.html"]));
    }

    [Fact]
    public void of_many_writers_at_once_one_leaves_a_whole_book_and_nobody_leaves_anything_else()
    {
        var outcomes = new BookOutcome[100];
        Parallel.For(0, outcomes.Length, new() { MaxDegreeOfParallelism = 8 }, run =>
            outcomes[run] = BookWriter.Write(Sample.Book(Sample.Chapter($"only-{run}.ipynb", Sample.Prose($"# Run {run}"))), place["book"]));

        Assert.All(outcomes, outcome => Assert.True(outcome is BookOutcome.Written or BookOutcome.OutputInUse, outcome.Message));
        Assert.Contains(outcomes, outcome => outcome is BookOutcome.Written);
        Assert.Equal(["book"], place.Names);
        var chapter = Path.GetFileNameWithoutExtension(Assert.Single(Directory.EnumerateFiles(place["book"], "only-*.html")));
        Assert.Equal($"Run {chapter["only-".Length..]}", Dom.Parse(File.ReadAllText(place["book/index.html"])).One(".chapter-title").TextContent);
    }
}
