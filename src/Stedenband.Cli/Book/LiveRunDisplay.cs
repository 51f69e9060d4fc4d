using Cahier.Book;
using Cahier.Execution;
using Spectre.Console;

namespace Stedenband.Cli.Book;

/// <summary>A bar for each notebook, with the cell that runs.</summary>
internal sealed class LiveRunDisplay(ProgressContext context) : IRunDisplay
{
    private readonly Dictionary<string, ProgressTask> bars = [];

    public IProgress<RunEvent> Add(string notebook, int cells)
    {
        var bar = context.AddTask(Markup.Escape(notebook), autoStart: false, maxValue: Math.Max(1, cells));
        lock (bars) bars[notebook] = bar;
        return new Bar(bar, notebook);
    }

    public void Finish(ChapterRun run)
    {
        ProgressTask bar;
        lock (bars) bar = bars[run.Name];
        bar.Value = bar.MaxValue;
        bar.Description = run.Status is ChapterStatus.Failed ? $"[red]{Markup.Escape(run.Name)}[/]" : Markup.Escape(run.Name);
        bar.StopTask();
    }

    private sealed class Bar(ProgressTask bar, string notebook) : IProgress<RunEvent>
    {
        private int done;

        public void Report(RunEvent value)
        {
            if (!bar.IsStarted) bar.StartTask();
            if (value is RunEvent.CellFinished) bar.Value = ++done;
            if (value is RunEvent.CellStarted started) bar.Description = $"{Markup.Escape(notebook)} [grey]cell {started.Number} of {started.Of}[/]";
        }
    }
}
