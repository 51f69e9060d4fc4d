using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Cahier.Languages;

namespace Cahier.Execution.Running;

/// <summary>The order to stop a cell, and the threads that it concerns.</summary>
/// <remarks>
/// Nothing here aborts a thread. <see cref="System.Runtime.ControlledExecution"/> can, but where the thread is in a method
/// that is about to return, which in a loop with calls is half of the time, the runtime falls over it and ends the process.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "What a cell left behind may ask for the token at any later time.")]
internal sealed class CellStop
{
    // What the cell awaits asks the next time that it goes on, or never.
    private static readonly TimeSpan WaitForAwaited = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource source = new();
    private readonly ConcurrentDictionary<Thread, byte> threads = new();
    private readonly Lock interrupting = new();
    private volatile bool isOver;

    /// <summary>Cancelled when the cell is to stop: compiled C# asks it in every loop and at the start of every method.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Whether some thread still runs code of the cell.</summary>
    public bool HasThreads => !threads.IsEmpty;

    /// <summary>Whether the cell was stopped, or left behind: nothing of it is to begin any more.</summary>
    public bool IsOver => isOver;

    /// <summary>Whether code of the cell may show something: always, but for what was left behind when the cell was stopped.</summary>
    /// <exception cref="OperationCanceledException">It may not, and this is a thread of the cell: here it can end.</exception>
    public bool MayShow()
    {
        if (isOver && threads.ContainsKey(Thread.CurrentThread))
            throw new CellStoppedException();

        return !isOver;
    }

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
    /// Stops the cell: cancels the token, and interrupts threads that sleep or wait, which do not ask it. What is busy in
    /// other code than the notebook's C# hears of neither, and is left behind.
    /// </summary>
    /// <param name="hasEnded">Says whether the cell has ended.</param>
    /// <param name="grace">How long to try.</param>
    public void Stop(Func<bool> hasEnded, TimeSpan grace)
    {
        // On a thread of its own: cancelling runs whatever the cell registered with the token.
        new Thread(Cancel) { IsBackground = true, Name = "cancel a cell" }.UnsafeStart();

        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < grace && (HasThreads || (!hasEnded() && waited.Elapsed < WaitForAwaited)))
        {
            Thread.Sleep(5);
            lock (interrupting)
                foreach (var thread in threads.Keys)
                    if (thread.ThreadState.HasFlag(System.Threading.ThreadState.WaitSleepJoin))
                        thread.Interrupt();
        }

        isOver = true;
    }

    private void Cancel()
    {
        try
        {
            source.Cancel();
        }
        catch (AggregateException)
        {
            // Of code that the cell registered with the token.
        }
    }
}
