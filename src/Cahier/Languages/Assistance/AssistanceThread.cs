namespace Cahier.Languages.Assistance;

/// <summary>
/// Runs the work of an answer on a thread of its own: a cell that fills the thread pool must not delay it, and deep code
/// needs the stack that a cell has.
/// </summary>
internal static class AssistanceThread
{
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Runs the work; cancelling ends the waiting at once, and the work as soon as it asks.</summary>
    public static async Task<T> Run<T>(Func<T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Answer(work, answer), StackSize) { IsBackground = true, Name = "assistance" }.UnsafeStart();
        return await answer.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void Answer<T>(Func<T> work, TaskCompletionSource<T> answer)
    {
        try
        {
            answer.SetResult(work());
        }
        catch (OperationCanceledException)
        {
            answer.SetCanceled(CancellationToken.None);
        }
        catch (Exception exception)
        {
            answer.SetException(exception);
        }
    }
}
