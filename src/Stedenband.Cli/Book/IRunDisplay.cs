using Cahier.Execution;

namespace Stedenband.Cli.Book;

/// <summary>Shows how the runs of several notebooks go on.</summary>
internal interface IRunDisplay
{
    /// <summary>A notebook waits for its turn; what the progress hears is shown.</summary>
    IProgress<RunEvent> Add(string notebook, int cells);

    /// <summary>A notebook has its turn, and its worker makes itself ready.</summary>
    void Begin(string notebook);

    /// <summary>A notebook is done.</summary>
    void Finish(ChapterRun run);
}
