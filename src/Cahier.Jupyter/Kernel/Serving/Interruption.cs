namespace Cahier.Jupyter.Kernel.Serving;

/// <summary>Stops the request that is being handled, if there is one.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Lock changing = new();
    private CancellationTokenSource? running;

    /// <summary>Handles a request with a token of its own.</summary>
    public void Run(Action<CancellationToken> handle)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        lock (changing)
            running = source;

        try
        {
            handle(source.Token);
        }
        finally
        {
            lock (changing)
                running = null;
        }
    }

    /// <summary>Stops the request that is being handled. The next one runs.</summary>
    public void Interrupt()
    {
        lock (changing)
        {
            if (running is { } source)
                Cancel(source);
        }
    }

    /// <summary>Stops the request that is being handled, and all later ones.</summary>
    public void End() => Cancel(end);

    public void Dispose() => end.Dispose();

    // On a thread of its own: what user code has hung to its token must not hold up the control channel, and the pool
    // may be used up.
    private static void Cancel(CancellationTokenSource source) => new Thread(() =>
    {
        try
        {
            source.Cancel();
        }
        catch (Exception exception) when (exception is AggregateException or ObjectDisposedException)
        {
            // The user's code threw on being stopped, or was done before.
        }
    })
    { IsBackground = true, Name = "jupyter interrupt" }.Start();
}
