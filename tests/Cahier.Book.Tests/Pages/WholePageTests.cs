namespace Cahier.Book.Tests.Pages;

public sealed class WholePageTests
{
    [Theory]
    [InlineData("index.html", "index")]
    [InlineData("01-ties.html", "chapter")]
    [InlineData("02-towns.html", "failed-chapter")]
    [InlineData("claims.html", "register")]
    [InlineData("data/towns.html", "table")]
    public void a_page_is_written_to_the_last_character_as_it_was_agreed(string page, string name)
    {
        using var folder = new TemporaryFolder();
        using var book = new WrittenBook(WholeBook.In(folder));

        Snapshot.Verify(book.Text(page), name, "html");
    }

    [Fact]
    public void a_page_in_dutch_differs_in_its_labels_only()
    {
        using var folder = new TemporaryFolder();
        using var book = new WrittenBook(WholeBook.In(folder) with { Language = "nl", ContentLanguage = "en" });

        Snapshot.Verify(book.Text("01-ties.html"), "chapter-in-dutch", "html");
    }
}
