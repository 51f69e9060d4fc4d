namespace Cahier.Execution.Running;

/// <summary>Runs one piece of user code on a thread of its own, so that it can be stopped or left behind.</summary>
internal static class CellThread
{
    // Room for recursions that a program's main thread would stand, and for deep code in the F# compiler.
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Runs user code to its end, or until the token orders it to stop.</summary>
    /// <param name="work">Begins the code; the task ends with it.</param>
    /// <param name="report">Receives exceptions that nobody awaits, of <c>async void</c> methods.</param>
    /// <param name="grace">How long to try to stop the code before its thread is left behind.</param>
    /// <param name="stopOrder">Orders it to stop.</param>
    public static async Task<ThreadEnding<T>> Run<T>(Func<Task<T>> work, Action<Exception> report, TimeSpan grace, CancellationToken stopOrder)
    {
        var stop = new CellStop();
        var begun = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Begin(work, report, stop, begun), StackSize) { IsBackground = true, Name = "notebook cell" };
        thread.Start();

        try
        {
            var running = await begun.Task.WaitAsync(stopOrder).ConfigureAwait(false);
            return new ThreadEnding<T>.Completed(await running.WaitAsync(stopOrder).ConfigureAwait(false));
        }
        catch (Exception) when (stopOrder.IsCancellationRequested)
        {
            var awaited = begun.Task is { IsCompletedSuccessfully: true, Result.IsCompleted: false };
            var stopped = await stop.Stop(grace).ConfigureAwait(false);
            return new ThreadEnding<T>.Stopped(LeftThread: !stopped, LeftTask: awaited);
        }
        catch (Exception exception)
        {
            return new ThreadEnding<T>.Threw(exception);
        }
    }

    private static void Begin<T>(Func<Task<T>> work, Action<Exception> report, CellStop stop, TaskCompletionSource<Task<T>> begun)
    {
        SynchronizationContext.SetSynchronizationContext(new CellContext(stop, report));
        stop.Enter();
        try
        {
            Task<T>? task = null;
            Controlled.Run(() => task = work(), stop.Token);
            begun.SetResult(task!);
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
