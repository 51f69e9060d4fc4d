namespace Cahier.Execution.Running;

/// <summary>
/// Lets every cell run in its notebook's folder. The current directory belongs to the whole process, so notebooks of one
/// folder may run side by side while those of other folders wait for their turn. Turns go in the order of asking: a
/// folder that is busy without end does not keep others waiting for ever.
/// </summary>
internal static class WorkingDirectory
{
    private static readonly Lock Gate = new();
    private static readonly LinkedList<Waiter> Waiting = new();
    private static string? current;
    private static string? outside;
    private static int inside;

    /// <summary>Waits for the folder's turn and makes it the current directory until the result is disposed.</summary>
    public static async Task<IDisposable> Enter(string folder, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(folder);
        lock (Gate)
        {
            Waiting.AddLast(waiter);
            Admit();
        }

        try
        {
            await waiter.Admitted.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            GiveUp(waiter);
            throw;
        }

        return new Turn();
    }

    private static void Admit()
    {
        while (Waiting.First is { Value: var first } && (inside == 0 || first.Folder == current))
        {
            Waiting.RemoveFirst();
            try
            {
                if (inside == 0)
                    outside = CurrentIfItExists();
                // Also when the folder stays the same: a cell may have gone elsewhere.
                Environment.CurrentDirectory = current = first.Folder;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                first.Admitted.SetException(exception);
                continue;
            }

            inside++;
            first.Admitted.SetResult();
        }
    }

    private static string? CurrentIfItExists()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (FileNotFoundException)
        {
            // Somebody removed the folder under this process.
            return null;
        }
    }

    private static void GiveUp(Waiter waiter)
    {
        lock (Gate)
        {
            if (waiter.Admitted.Task.IsCompletedSuccessfully)
                Leave();
            else
                Waiting.Remove(waiter);
            Admit();
        }
    }

    private static void Leave()
    {
        lock (Gate)
        {
            if (--inside == 0)
            {
                current = null;
                if (Directory.Exists(outside))
                    Environment.CurrentDirectory = outside;
            }

            Admit();
        }
    }

    private sealed class Waiter(string folder)
    {
        public string Folder { get; } = folder;

        public TaskCompletionSource Admitted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn : IDisposable
    {
        private int disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref disposed, 1) == 0)
                Leave();
        }
    }
}
