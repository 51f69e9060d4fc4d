using Cahier.Book;
using Cahier.Documents;
using Cahier.Execution;
using Stedenband.Cli.Book;

namespace Stedenband.Cli.Tests.Display;

public sealed class ChapterRunTests
{
    [Fact]
    public void a_cell_at_its_time_limit_names_the_cell_once()
    {
        var run = Of(new CellOutcome.TimedOut(TimeSpan.FromSeconds(2.5), LeftRunning: false));

        Assert.Equal(["07-loops.ipynb, cell 3: stopped at the time limit of 2.5 s"], RunSummary.Failures([run]));
    }

    [Fact]
    public void a_message_of_many_lines_is_told_by_its_first()
    {
        var run = Of(new CellOutcome.Failed(new(3, 2, "Exception", "first\r\nsecond", [], [])));

        Assert.Equal(new ChapterStatus.Failed(3, 2, "Exception: first"), run.Status);
    }

    private static ChapterRun Of(CellOutcome outcome) =>
        ChapterRun.Of("notebooks/07-loops.ipynb", new(Notebook.Create("csharp"), [new(3, 1, [], outcome, TimeSpan.Zero)], TimeSpan.Zero));
}
