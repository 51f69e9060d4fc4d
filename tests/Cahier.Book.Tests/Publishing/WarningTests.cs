using Cahier.Display;

namespace Cahier.Book.Tests.Publishing;

public sealed class WarningTests
{
    [Theory]
    [InlineData("[x](#nowhere)", "the link to #nowhere leads nowhere.")]
    [InlineData("[x](b.html#nowhere)", "the link to b.html#nowhere leads nowhere.")]
    [InlineData("[x](/index.html)", "the link to /index.html leads nowhere.")]
    [InlineData("[x](Index.html)", "the link to Index.html leads nowhere.")]
    [InlineData("<img src='https://example.org/a.png'>", "https://example.org/a.png is loaded from the network.")]
    [InlineData("<img src='//example.org/a.png'>", "//example.org/a.png is loaded from the network.")]
    [InlineData("<script src='http://cdn.example.org/x.js'></script>", "http://cdn.example.org/x.js is loaded from the network.")]
    [InlineData("<link rel='stylesheet' href='http://cdn.example.org/x.css'>", "http://cdn.example.org/x.css is loaded from the network.")]
    [InlineData("<a href='http://[x'>x</a>", "http://[x is no address.")]
    public void what_a_reader_would_not_get_is_told_to_the_author(string text, string warning)
    {
        using var book = new WrittenBook(Sample.Book(Sample.Chapter("a.ipynb", Sample.Prose(text)), Sample.Chapter("b.ipynb")));

        Assert.Equal([$"a.html: {warning}"], book.Warnings);
    }

    [Theory]
    [InlineData("## Één\n\n[x](#één) [y](a.html#%C3%A9%C3%A9n) [z](#)")]
    [InlineData("[x](b.ipynb) [y](colophon.html) [z](https://example.org/nowhere) [m](mailto:a@example.org)")]
    [InlineData("![x](data:image/png;base64,aGk=)")]
    public void what_a_reader_gets_is_not(string text)
    {
        using var book = new WrittenBook(Sample.Book(Sample.Chapter("a.ipynb", Sample.Prose(text)), Sample.Chapter("b.ipynb")));

        Assert.Empty(book.Warnings);
    }

    [Fact]
    public void a_plot_without_an_alternative_text_is_told_with_its_notebook_and_number()
    {
        using var book = new WrittenBook(Sample.Book(Sample.Chapter("lab/a.ipynb", Sample.Code("x", Sample.Shows(MimeTypes.Plotly, "{}"))), Sample.Chapter("b.ipynb", Sample.Code("x", Sample.Shows(MimeTypes.Plotly, Sample.Plot)))));

        Assert.Equal(["a.ipynb: figure 1.1 has no alternative text."], book.Warnings);
    }
}
