using System.Collections.Concurrent;
using Cahier.Documents;
using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>
/// Runs notebooks in processes of their own, several at once: whatever a cell does to its process
/// (<c>Environment.Exit</c>, a fatal error, a stack overflow), this one lives on, keeps what the notebook had shown, and
/// names the cell. A worker runs one notebook after the other; one that died or has something left running is replaced.
/// A notebook whose worker dies though others ran in it before begins anew, once: the death may be theirs.
/// </summary>
public sealed class WorkerPool : IAsyncDisposable
{
    private readonly WorkerCommand command;
    private readonly bool withFSharp;
    private readonly SemaphoreSlim free;
    private readonly ConcurrentStack<WorkerProcess> idle = new();
    private readonly ConcurrentDictionary<WorkerProcess, byte> all = new();
    private volatile bool isDisposed;

    /// <summary>Starts the worker processes, which make themselves ready in the background.</summary>
    /// <param name="command">How to start one.</param>
    /// <param name="size">How many notebooks may run at once.</param>
    /// <param name="withFSharp">Whether idle workers make F# ready too, which costs each some seconds of one core.</param>
    /// <exception cref="InvalidOperationException">The program cannot be started.</exception>
    public WorkerPool(WorkerCommand command, int size = 2, bool withFSharp = false)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        this.command = command;
        this.withFSharp = withFSharp;
        free = new(size, size);
        AppDomain.CurrentDomain.ProcessExit += KillAll;
        for (var i = 0; i < size; i++)
            idle.Push(Start());
    }

    /// <summary>Runs a notebook in a worker; waits for one that is free.</summary>
    /// <param name="notebookPath">The notebook's file, which need not exist; its folder must: cells run there.</param>
    /// <param name="notebook">The notebook. Outputs it has from an earlier run are replaced.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="progress">Hears of each cell, or null.</param>
    /// <param name="cancellationToken">Stops the cell that runs and skips the rest; the result tells what was done.</param>
    /// <exception cref="IOException">The notebook's folder cannot be entered.</exception>
    /// <exception cref="ArgumentException">A parameter's value is not a number, a text, or true or false.</exception>
    /// <exception cref="InvalidOperationException">The worker program cannot be started.</exception>
    public async Task<NotebookRun> RunAsync(
        string notebookPath, Notebook notebook, RunOptions options, IProgress<RunEvent>? progress, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(notebookPath);
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(options);
        ObjectDisposedException.ThrowIf(isDisposed, this);
        var plan = RunPlan.Of(notebook, options);
        try
        {
            await free.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new RunRecord(plan, progress).ToRun();
        }

        try
        {
            return await RunOnWorker(plan, RunPlan.FolderOf(notebookPath), options, progress, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Ends all workers and what they have started.</summary>
    public async ValueTask DisposeAsync()
    {
        isDisposed = true;
        AppDomain.CurrentDomain.ProcessExit -= KillAll;
        foreach (var worker in all.Keys)
            await End(worker).ConfigureAwait(false);
    }

    // This process ends without having disposed of the pool: the workers would end themselves, but not what their cells started.
    private void KillAll(object? sender, EventArgs e)
    {
        foreach (var worker in all.Keys)
            worker.Kill();
    }

    private async Task<NotebookRun> RunOnWorker(RunPlan plan, string folder, RunOptions options, IProgress<RunEvent>? progress, CancellationToken cancellationToken)
    {
        var run = await RunOn(await Take().ConfigureAwait(false), plan, folder, options, progress, cancellationToken).ConfigureAwait(false);
        // In a worker that ran others before, a thread of theirs may have ended it: only in a new one it is certain whose doing it was.
        return run
            ?? await RunOn(Start(), plan, folder, options, progress, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("A new worker was taken for one that ran notebooks before.");
    }

    private async Task<NotebookRun?> RunOn(WorkerProcess worker, RunPlan plan, string folder, RunOptions options, IProgress<RunEvent>? progress, CancellationToken cancellationToken)
    {
        var work = new WorkerRun(worker, plan, folder, options, progress);
        NotebookRun? run = null;
        try
        {
            return run = await work.Run(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!work.IsWorkerUsable)
                await End(worker).ConfigureAwait(false);
            if (work.IsWorkerUsable && !isDisposed)
                idle.Push(worker);
            else if (run is not null && !isDisposed)
                idle.Push(Start());
        }
    }

    private async Task<WorkerProcess> Take()
    {
        while (idle.TryPop(out var worker))
        {
            if (worker.IsAlive)
                return worker;

            await End(worker).ConfigureAwait(false);
        }

        return Start();
    }

    private WorkerProcess Start()
    {
        var worker = WorkerProcess.Start(command, withFSharp);
        all.TryAdd(worker, 0);
        return worker;
    }

    private async Task End(WorkerProcess worker)
    {
        if (all.TryRemove(worker, out _))
            await worker.DisposeAsync().ConfigureAwait(false);
    }
}
