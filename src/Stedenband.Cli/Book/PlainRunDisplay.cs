using System.Globalization;
using Cahier.Book;
using Cahier.Execution;
using Spectre.Console;

namespace Stedenband.Cli.Book;

/// <summary>A line for each notebook that is done: for logs and pipes.</summary>
internal sealed class PlainRunDisplay(IAnsiConsole console) : IRunDisplay
{
    public IProgress<RunEvent> Add(string notebook, int cells) => new Silent();

    public void Finish(ChapterRun run)
    {
        var state = run.Status is ChapterStatus.Failed ? "failed" : run.FromCache ? "unchanged" : "ran";
        lock (console) console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Name}: {state}, {run.Cells} cells, {run.Duration.TotalSeconds:0.0} s"));
    }

    private sealed class Silent : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            // A log has no use for single cells.
        }
    }
}
