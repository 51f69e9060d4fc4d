using Cahier.Execution;

namespace Stedenband.Cli.Book;

/// <summary>A line for each notebook that is done: for logs and pipes, which have no use for single cells.</summary>
internal sealed class PlainRunDisplay(TextWriter output) : IRunDisplay
{
    public IProgress<RunEvent> Add(string notebook, int cells) => new SilentRunDisplay();

    public void Begin(string notebook)
    {
    }

    public void Finish(ChapterRun run)
    {
        var effort = run.FromCache ? "" : $", {Counted.Of(run.Cells, "cell")}, {Counted.Seconds(run.Duration)}";
        lock (output) output.WriteLine($"{run.Name}: {run.State}{effort}");
    }
}
