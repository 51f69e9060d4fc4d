using Cahier.Book;
using Cahier.Documents;
using Spectre.Console.Testing;
using Stedenband.Cli.Book;

namespace Stedenband.Cli.Tests.Display;

public sealed class RunSummaryTests
{
    private static readonly ChapterRun[] Runs =
    [
        Run("01-the-five-partnerships.ipynb", new ChapterStatus.Ok(), 3.94, 8, fromCache: false),
        Run("04-policy-and-transnational-relations.ipynb", new ChapterStatus.Ok(), 2.3, 12, fromCache: true),
        Run("07-the-dynamics-of-mutual-learning.ipynb", new ChapterStatus.Failed(5, 2, "FindingChangedException: The finding is another one."), 0.04, 1, fromCache: false),
        Run("08-conclusions.ipynb", new ChapterStatus.Failed(0, null, "There is no such file."), 0, 0, fromCache: false),
    ];

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void the_table_tells_what_each_chapter_took_now_and_fits_its_window(int width)
    {
        using var console = new TestConsole().Width(width);

        RunSummary.Print(console, Runs, TimeSpan.FromSeconds(7.06), withTable: true);

        Snapshot.Verify(string.Join('\n', console.Lines.Select(line => line.TrimEnd())), "summary");
    }

    [Fact]
    public void a_failure_is_told_with_its_place_as_far_as_it_is_known() =>
        Assert.Equal(
            ["07-the-dynamics-of-mutual-learning.ipynb, cell 5, line 2: FindingChangedException: The finding is another one.", "08-conclusions.ipynb: There is no such file."],
            RunSummary.Failures(Runs));

    private static ChapterRun Run(string name, ChapterStatus status, double seconds, int cells, bool fromCache) =>
        new(name, Notebook.Create("csharp"), status, TimeSpan.FromSeconds(seconds), cells, fromCache);
}
