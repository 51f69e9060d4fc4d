using Cahier.Execution;

namespace Stedenband.Cli.Book;

/// <summary>Shows nothing.</summary>
internal sealed class SilentRunDisplay : IRunDisplay, IProgress<RunEvent>
{
    public IProgress<RunEvent> Add(string notebook, int cells) => this;

    public void Begin(string notebook)
    {
    }

    public void Finish(ChapterRun run)
    {
    }

    public void Report(RunEvent value)
    {
    }
}
