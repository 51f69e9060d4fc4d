using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>
/// Ends a worker that does not end its cell: the time limit is the worker's own business, but a process that is halted, or
/// stuck in native code with all its threads, does not come to it.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A timer cannot be set much further ahead.
    private static readonly TimeSpan LongestLimit = TimeSpan.FromDays(30);

    private readonly TimeSpan limit;
    private readonly Timer timer;

    public Watchdog(WorkerProcess worker, TimeSpan limit)
    {
        this.limit = limit;
        timer = new(_ =>
        {
            HasBitten = true;
            worker.Kill();
        });
    }

    /// <summary>Whether it has ended the worker.</summary>
    public bool HasBitten { get; private set; }

    /// <summary>Hears what the worker tells: a cell has its time from its beginning on.</summary>
    public void Watch(RunMessage message)
    {
        if (message is RunMessage.Started && limit < LongestLimit)
            timer.Change(limit + Patience, Timeout.InfiniteTimeSpan);
        else if (message is RunMessage.Finished)
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => timer.Dispose();
}
