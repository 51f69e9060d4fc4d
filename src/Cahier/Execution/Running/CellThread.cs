namespace Cahier.Execution.Running;

/// <summary>Runs one piece of user code on a thread of its own, so that it can be stopped or left behind.</summary>
internal static class CellThread
{
    // Room for recursions that a program's main thread would stand, and for deep code in the F# compiler.
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Runs user code to its end, or until the token orders it to stop.</summary>
    /// <param name="work">Begins the code, which is to end when the token it is given is cancelled; the task ends with it.</param>
    /// <param name="report">Receives exceptions that nobody catches, such as those of <c>async void</c> methods.</param>
    /// <param name="stop">The cell's.</param>
    /// <param name="grace">How long to try to stop the code before it is left behind.</param>
    /// <param name="stopOrder">Orders it to stop.</param>
    public static async Task<ThreadEnding<T>> Run<T>(
        Func<CancellationToken, Task<T>> work, Action<Exception> report, CellStop stop, TimeSpan grace, CancellationToken stopOrder)
    {
        var begun = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var stopped = new TaskCompletionSource<ThreadEnding<T>.Stopped>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Begin(work, report, stop, begun), StackSize) { IsBackground = true, Name = "notebook cell" }.Start();

        // Not in the pool: the cell may have filled it with work that does not end.
        using var order = stopOrder.UnsafeRegister(_ => new Thread(Stop) { IsBackground = true, Name = "stop a cell" }.UnsafeStart(), null);
        await Task.WhenAny(begun.Task.Unwrap(), stopped.Task).ConfigureAwait(false);
        if (stopOrder.IsCancellationRequested)
            return await stopped.Task.ConfigureAwait(false);

        try
        {
            return new ThreadEnding<T>.Completed(await begun.Task.Unwrap().ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return new ThreadEnding<T>.Threw(exception);
        }

        void Stop()
        {
            stop.Stop(() => IsOver(begun.Task), grace);
            stopped.SetResult(new(LeftThread: stop.HasThreads, LeftTask: !IsOver(begun.Task)));
        }
    }

    private static bool IsOver<T>(Task<Task<T>> begun) => begun.IsCompleted && (!begun.IsCompletedSuccessfully || begun.Result.IsCompleted);

    private static void Begin<T>(Func<CancellationToken, Task<T>> work, Action<Exception> report, CellStop stop, TaskCompletionSource<Task<T>> begun)
    {
        SynchronizationContext.SetSynchronizationContext(new CellContext(stop, report));
        stop.Enter();
        try
        {
            begun.SetResult(work(stop.Token));
        }
        catch (Exception exception)
        {
            begun.SetException(exception);
        }
        finally
        {
            stop.Leave();
        }
    }
}
