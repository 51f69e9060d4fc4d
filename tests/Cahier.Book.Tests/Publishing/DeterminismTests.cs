namespace Cahier.Book.Tests.Publishing;

public sealed class DeterminismTests
{
    [Fact]
    public void the_same_definition_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        using var one = new WrittenBook(WholeBook.In(folder));
        using var other = new WrittenBook(WholeBook.In(folder));

        Assert.Equal(FolderContent.Of(one.Folder), FolderContent.Of(other.Folder));
    }

    [Fact]
    public void where_the_sources_stand_does_not_show_in_the_book()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        using var one = new WrittenBook(WholeBook.In(folder));
        using var other = new WrittenBook(WholeBook.In(elsewhere));

        Assert.Equal(FolderContent.Of(one.Folder), FolderContent.Of(other.Folder));
    }
}
