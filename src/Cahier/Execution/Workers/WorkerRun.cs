using Cahier.Documents;
using Cahier.Execution.Outputs;
using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>One notebook in one worker process.</summary>
internal sealed class WorkerRun(WorkerProcess worker, RunPlan plan, string folder, RunOptions options, IProgress<RunEvent>? progress)
{
    // A worker stops a cell within its own grace, or leaves it behind; one that does neither is stuck.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    private readonly RunRecord record = new(plan, progress);

    /// <summary>Whether the worker can run another notebook.</summary>
    public bool IsWorkerUsable { get; private set; }

    /// <summary>Runs it to its end, or to that of the process.</summary>
    public async Task<NotebookRun> Run(CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource();
        using var cancelling = cancellationToken.Register(() => _ = Stop(over.Token));
        worker.Send(new WorkerRequest.Run(plan.Cells, folder, options.TimeLimit, options.PrintLimit));

        var isDone = false;
        var isExit = false;
        await foreach (var reply in worker.Replies.ConfigureAwait(false))
        {
            switch (reply)
            {
                case WorkerReply.Told told:
                    record.Apply(told.Message);
                    break;
                case WorkerReply.Exiting:
                    isExit = true;
                    break;
                case WorkerReply.Refused refused:
                    IsWorkerUsable = true;
                    throw new IOException(refused.Message);
                case WorkerReply.Done:
                    isDone = true;
                    break;
            }

            if (isDone)
                break;
        }

        await over.CancelAsync().ConfigureAwait(false);
        if (!isDone)
            await TellDeath(isExit, cancellationToken.IsCancellationRequested).ConfigureAwait(false);

        var run = record.ToRun();
        IsWorkerUsable = isDone && !run.Cells.Any(LeftSomethingRunning);
        return run;
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

    private async Task TellDeath(bool isExit, bool isCancelled)
    {
        var (exitCode, lastWords) = await worker.End().ConfigureAwait(false);
        if (record.NotFinished is not [var first, ..])
            return;

        // Between two cells it dies of what the earlier ones began; the next one is where the run stopped.
        var place = record.Running ?? first;
        if (record.Running is null)
            record.Apply(new RunMessage.Started(place));

        CellOutcome outcome = isCancelled
            ? new CellOutcome.Cancelled(LeftRunning: false)
            : new CellOutcome.Died(WorkerDeath.Of(plan.Cells[place], isExit, exitCode, lastWords));
        var error = outcome is CellOutcome.Died { Error: var died }
            ? new ErrorOutput(died.Name, died.Message, died.Traceback)
            : new ErrorOutput("Cancelled", "The cell was cancelled.", ["The cell was cancelled."]);
        record.Apply(new RunMessage.Changed(new OutputEvent.Added(error)));
        record.Apply(new RunMessage.Finished(place, null, outcome, record.RunningFor));
        foreach (var rest in record.NotFinished)
            record.Apply(new RunMessage.Finished(rest, null, new CellOutcome.Skipped(isCancelled ? SkipReason.Cancelled : SkipReason.EarlierFailure), TimeSpan.Zero));
    }

    private static bool LeftSomethingRunning(CellRun cell) =>
        cell.Outcome is CellOutcome.TimedOut { LeftRunning: true } or CellOutcome.Cancelled { LeftRunning: true };
}
