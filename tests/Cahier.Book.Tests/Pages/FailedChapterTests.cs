using AngleSharp.Dom;
using Cahier.Book.Pages;
using Cahier.Documents;

namespace Cahier.Book.Tests.Pages;

public sealed class FailedChapterTests
{
    private static readonly CodeCell NotRun = Sample.Code("3") with { ExecutionCount = null };

    private static readonly IReadOnlyList<Cell> Cells =
    [
        Sample.Prose("Text"), NotRun with { Source = "1" }, Sample.Code("2", new ErrorOutput("Failure", "no <data>", [])), NotRun, Sample.Prose("Text"), NotRun with { Source = " " }, NotRun,
    ];

    [Fact]
    public void the_page_begins_with_what_failed_and_leads_to_the_cell()
    {
        var page = Render(new ChapterStatus.Failed(3, 2, "no <data>"));

        Assert.Equal(["This chapter did not run to its end.", "Cell 3, line 2: no <data>", "Go to the cell"], page.FirstElementChild!.Texts("p"));
        Assert.Equal("alert", page.FirstElementChild!.GetAttribute("role"));
        Assert.NotNull(page.One(page.One(".failed-chapter a").GetAttribute("href")!).QuerySelector(".error"));
    }

    [Theory]
    [InlineData(3, null, "Cell 3: stopped", "Go to the cell")]
    [InlineData(0, null, "stopped")]
    [InlineData(0, 4, "stopped")]
    public void what_is_not_known_of_the_place_is_not_told(int cell, int? line, params string[] notice) =>
        Assert.Equal(notice, Render(new ChapterStatus.Failed(cell, line, "stopped")).FirstElementChild!.Texts("p").Skip(1));

    [Fact]
    public void the_cells_after_the_failing_one_say_that_they_were_not_run()
    {
        var page = Render(new ChapterStatus.Failed(3, 2, "no data"));

        Assert.Equal(["cell-4", "cell-7"], page.QuerySelectorAll(".not-run").Select(note => note.ParentElement!.Id));
        Assert.Equal("Not run: an earlier cell failed.", page.QuerySelector(".not-run")!.TextContent);
    }

    [Fact]
    public void a_chapter_that_ran_has_neither_a_notice_nor_a_note() => Assert.Empty(Render(new ChapterStatus.Ok()).QuerySelectorAll(".failed-chapter, .not-run"));

    private static IElement Render(ChapterStatus status) =>
        Dom.Of(ChapterPage.Render(Sample.Chapter("02-ties.ipynb", Cells) with { Status = status }, 2, LabelTexts.English, address => address).Content);
}
