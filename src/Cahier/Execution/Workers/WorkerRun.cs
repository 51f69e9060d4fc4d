using System.Diagnostics;
using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>One notebook in one worker process.</summary>
internal sealed class WorkerRun(WorkerProcess worker, RunPlan plan, string folder, RunOptions options, IProgress<RunEvent>? progress)
{
    // A worker stops a cell within its own grace, or leaves it behind; one that does neither is stuck.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    private readonly RunRecord record = new(plan, progress, options.OnOutput);
    private readonly Stopwatch sinceFirstCell = new();
    private readonly bool mayHoldLeftovers = worker.TakeUp();
    private WorkerReply.Ending? ending;

    /// <summary>Whether the worker can run another notebook.</summary>
    public bool IsWorkerUsable { get; private set; }

    /// <summary>
    /// Runs it to its end, or to that of the process. Null when the process ended and an earlier notebook may have left in it
    /// what ended it, such as a thread.
    /// </summary>
    public async Task<NotebookRun?> Run(CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource();
        using var watchdog = new Watchdog(worker, options.TimeLimit);
        worker.Send(new WorkerRequest.Run(plan.Cells, folder, options.TimeLimit, options.PrintLimit));
        // After the request: an order to stop that comes before it would concern no run.
        using var cancelling = cancellationToken.Register(() => _ = Stop(over.Token));

        var isDone = await Hear(watchdog).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        if (!isDone)
        {
            if (mayHoldLeftovers && !watchdog.HasBitten && !cancellationToken.IsCancellationRequested)
                return null;

            await TellDeath(watchdog.HasBitten, cancellationToken.IsCancellationRequested).ConfigureAwait(false);
        }

        var run = record.ToRun() with { Duration = sinceFirstCell.Elapsed };
        IsWorkerUsable = isDone && !run.Cells.Any(LeftSomethingRunning);
        return run;
    }

    private async Task<bool> Hear(Watchdog watchdog)
    {
        await foreach (var reply in worker.Replies.ConfigureAwait(false))
        {
            switch (reply)
            {
                case WorkerReply.Told told:
                    if (told.Message is RunMessage.Started)
                        sinceFirstCell.Start();
                    watchdog.Watch(told.Message);
                    record.Apply(told.Message);
                    break;
                case WorkerReply.Ending told:
                    ending ??= told;
                    break;
                case WorkerReply.Refused refused:
                    IsWorkerUsable = true;
                    throw new IOException(refused.Message);
                case WorkerReply.Done:
                    return true;
            }
        }

        return false;
    }

    private async Task Stop(CancellationToken over)
    {
        worker.Send(new WorkerRequest.Cancel());
        try
        {
            await Task.Delay(TimeToStop, over).ConfigureAwait(false);
            worker.Kill();
        }
        catch (OperationCanceledException)
        {
            // It stopped by itself.
        }
    }

    private async Task TellDeath(bool isStuck, bool isCancelled)
    {
        var (exitCode, lastWords) = await worker.End().ConfigureAwait(false);
        if (record.NotFinished is not [var first, ..])
            return;

        // Between two cells it dies of what the earlier ones began; the next one is where the run stopped.
        var place = record.Running ?? first;
        if (record.Running is null)
            record.Apply(new RunMessage.Started(place));

        CellOutcome outcome = isCancelled ? new CellOutcome.Cancelled(LeftRunning: false)
            : isStuck ? new CellOutcome.TimedOut(options.TimeLimit, LeftRunning: false)
            : new CellOutcome.Died(WorkerDeath.Of(plan.Cells[place], ending, exitCode, lastWords));
        record.Apply(new RunMessage.Changed(new Outputs.OutputEvent.Added(WorkerDeath.OutputOf(outcome))));
        record.Apply(new RunMessage.Finished(place, null, outcome, record.RunningFor));
        foreach (var rest in record.NotFinished)
            record.Apply(new RunMessage.Finished(rest, null, new CellOutcome.Skipped(isCancelled ? SkipReason.Cancelled : SkipReason.EarlierFailure), TimeSpan.Zero));
    }

    private static bool LeftSomethingRunning(CellRun cell) =>
        cell.Outcome is CellOutcome.TimedOut { LeftRunning: true } or CellOutcome.Cancelled { LeftRunning: true };
}
