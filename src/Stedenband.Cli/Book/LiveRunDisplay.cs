using System.Collections.Concurrent;
using Cahier.Book;
using Cahier.Execution;
using Spectre.Console;

namespace Stedenband.Cli.Book;

/// <summary>A bar for each notebook, with the cell that runs and the time since the first. The bars go when all is done.</summary>
internal sealed class LiveRunDisplay(ProgressContext context, StateColumn states) : IRunDisplay
{
    private const int RoomForBars = 80;

    private readonly ConcurrentDictionary<string, ProgressTask> bars = new();

    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<IRunDisplay, Task<T>> work)
    {
        var states = new StateColumn();
        List<ProgressColumn> columns = [new TaskDescriptionColumn { Alignment = Justify.Left }, states];
        // In a narrow window, which notebook is at which cell is what matters.
        if (console.Profile.Width >= RoomForBars) columns.AddRange([new ProgressBarColumn(), new ElapsedTimeColumn()]);
        return console.Progress()
            .AutoClear(true)
            .Columns([.. columns])
            .StartAsync(context => work(new LiveRunDisplay(context, states)));
    }

    public IProgress<RunEvent> Add(string notebook, int cells)
    {
        var bar = context.AddTask(Markup.Escape(notebook), autoStart: false, maxValue: Math.Max(1, cells));
        states.Set(bar, "waits");
        bars[notebook] = bar;
        return new Bar(bar, states);
    }

    public void Begin(string notebook) => states.Set(bars[notebook], "starts");

    public void Finish(ChapterRun run)
    {
        var bar = bars[run.Name];
        states.Set(bar, run.Status is ChapterStatus.Failed ? $"[red]{run.State}[/]" : run.State);
        // A bar that never started has taken no time, and shows none.
        if (bar.IsStarted) bar.StopTask();
        bar.Value = bar.MaxValue;
    }

    private sealed class Bar(ProgressTask bar, StateColumn states) : IProgress<RunEvent>
    {
        private int done;

        public void Report(RunEvent value)
        {
            if (!bar.IsStarted) bar.StartTask();
            if (value is RunEvent.CellFinished) bar.Value = ++done;
            if (value is RunEvent.CellStarted started) states.Set(bar, $"cell {started.Number} of {started.Of}");
        }
    }
}
