using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Cahier.Execution.Running;

/// <summary>The order to stop a cell, and the threads that it concerns.</summary>
[SuppressMessage("Design", "CA1001", Justification = "What a cell left behind may ask for the token at any later time.")]
internal sealed class CellStop
{
    private readonly CancellationTokenSource source = new();
    private readonly ConcurrentDictionary<Thread, byte> threads = new();
    private readonly Lock interrupting = new();

    /// <summary>Cancelled when the cell is to stop.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Whether some thread still runs code of the cell.</summary>
    public bool HasThreads => !threads.IsEmpty;

    /// <summary>Tells that the current thread begins to run code of the cell.</summary>
    public void Enter() => threads.TryAdd(Thread.CurrentThread, 0);

    /// <summary>Tells that the current thread runs no code of the cell any more.</summary>
    public void Leave()
    {
        lock (interrupting)
            threads.TryRemove(Thread.CurrentThread, out _);
        if (!source.IsCancellationRequested)
            return;

        // An interrupt that came too late must not hit what this thread does next.
        try
        {
            Thread.Sleep(1);
        }
        catch (ThreadInterruptedException)
        {
        }
    }

    /// <summary>
    /// Stops the cell's threads. A busy loop is ended by <see cref="System.Runtime.ControlledExecution"/>, which cannot
    /// end a sleep or a wait: those are interrupted. What waits in native code does not hear of either.
    /// </summary>
    /// <param name="grace">How long to try.</param>
    /// <returns>False when a thread did not stop and is left to itself.</returns>
    public async Task<bool> Stop(TimeSpan grace)
    {
        // On a thread of its own: cancelling runs the aborts, and an abort can wait for its thread.
        var cancelling = new Thread(source.Cancel) { IsBackground = true, Name = "stop a cell" };
        cancelling.UnsafeStart();

        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (HasThreads && waited.Elapsed < grace)
        {
            await Task.Delay(20).ConfigureAwait(false);
            lock (interrupting)
                foreach (var thread in threads.Keys)
                    if (thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
                        thread.Interrupt();
        }

        return !HasThreads;
    }
}
