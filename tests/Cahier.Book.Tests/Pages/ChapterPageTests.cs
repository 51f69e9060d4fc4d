using AngleSharp.Dom;
using Cahier.Book.Pages;
using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Book.Tests.Pages;

public sealed class ChapterPageTests
{
    [Fact]
    public void cells_stand_in_their_order_and_a_code_cell_has_the_number_that_it_has_in_the_notebook()
    {
        var page = Render(Sample.Prose("Text"), new RawCell { Source = "raw" }, Sample.Code("1"), Sample.Prose("More"), Sample.Code("2"));

        Assert.Equal(["prose", "cell", "prose", "cell"], page.Children.Select(section => section.ClassName));
        Assert.Equal(["cell-3", "cell-5"], page.Values(".cell", "id"));
        Assert.DoesNotContain("raw", page.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void outputs_stand_under_their_code_in_the_order_in_which_they_came()
    {
        var cell = Render(Sample.Code("x", new StreamOutput("stdout", "first"), Sample.Shows(MimeTypes.PlainText, "second"))).One(".cell");

        Assert.Equal(["code", "stream", "result"], cell.Children.Select(part => part.ClassName));
    }

    [Fact]
    public void figures_are_numbered_through_the_chapter()
    {
        var plot = Sample.Shows(MimeTypes.Plotly, Sample.Plot);

        Assert.Equal(["Figure 2.1.", "Figure 2.2.", "Figure 2.3."], Render(Sample.Code("a", plot, plot), Sample.Code("b", plot)).Texts("figcaption strong"));
    }

    [Fact]
    public void a_chapter_without_a_number_is_not_counted_and_its_figures_have_no_chapter_number()
    {
        var cell = Sample.Code("x", Sample.Shows(MimeTypes.Plotly, Sample.Plot));
        using var book = new WrittenBook(Sample.Book(Sample.Chapter("a.ipynb", cell), Sample.Chapter("b.ipynb", cell) with { Numbered = false }, Sample.Chapter("c.ipynb", cell)));

        Assert.Equal(["Figure 1.1.", "Figure 1.", "Figure 2.1."], new[] { "a.html", "b.html", "c.html" }.Select(page => book[page].One("figcaption strong").TextContent));
    }

    [Theory]
    [InlineData("Text\n\n# The *five* ties\n\n# Other", "The five ties")]
    [InlineData("#\n\n## Ties", "Ties")]
    [InlineData("Text", "01-ties")]
    public void the_title_is_the_first_heading_and_else_the_name_of_the_file(string markdown, string title) =>
        Assert.Equal(title, ChapterPage.TitleOf(Sample.Chapter("/notebooks/01-ties.ipynb", Sample.Code("# no heading"), Sample.Prose(markdown))));

    [Fact]
    public void the_question_is_the_first_quote() =>
        Assert.Equal("Which?", ChapterPage.QuestionOf(Sample.Chapter("a.ipynb", Sample.Prose("# Title"), Sample.Prose("> Which?\n"), Sample.Prose("> Who?"))));

    private static IElement Render(params IReadOnlyList<Cell> cells) =>
        Dom.Of(ChapterPage.Render(Sample.Chapter("02-ties.ipynb", cells), 2, LabelTexts.English, address => address).Content);
}
