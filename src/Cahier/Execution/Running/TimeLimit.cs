namespace Cahier.Execution.Running;

/// <summary>Cancels when a time is over. Not by a timer, which waits for a thread of the pool: a cell can keep all of them busy.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource source;
    private readonly ManualResetEventSlim ended = new();

    /// <summary>Begins.</summary>
    /// <param name="limit">The time.</param>
    /// <param name="outer">Cancels too.</param>
    public TimeLimit(TimeSpan limit, CancellationToken outer)
    {
        source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        new Thread(() => Watch(limit)) { IsBackground = true, Name = "time limit" }.UnsafeStart();
    }

    /// <summary>Cancelled when the time is over, or from outside.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Ends the watch.</summary>
    public void Dispose() => ended.Set();

    private void Watch(TimeSpan limit)
    {
        // More than the platform can wait, or less than nothing, is no limit.
        var wait = limit < TimeSpan.Zero || limit.TotalMilliseconds > int.MaxValue ? Timeout.InfiniteTimeSpan : limit;
        if (!ended.Wait(wait))
            source.Cancel();

        ended.Dispose();
        source.Dispose();
    }
}
