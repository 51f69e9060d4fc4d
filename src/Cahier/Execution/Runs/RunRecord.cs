using System.Diagnostics;
using Cahier.Documents;
using Cahier.Execution.Outputs;

namespace Cahier.Execution.Runs;

/// <summary>Builds the result of a run from its messages, and tells others of its progress.</summary>
internal sealed class RunRecord(RunPlan plan, IProgress<RunEvent>? progress, Action<OutputEvent>? onOutput = null)
{
    private readonly Lock gate = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly CellOutputs[] outputs = [.. plan.Cells.Select(_ => new CellOutputs())];
    private readonly RunMessage.Finished?[] finished = new RunMessage.Finished?[plan.Cells.Count];
    private int current = -1;
    private TimeSpan startedAt;

    /// <summary>The place of the cell that runs now, or null.</summary>
    public int? Running => current >= 0 && finished[current] is null ? current : null;

    /// <summary>How long the cell that runs now has run.</summary>
    public TimeSpan RunningFor => watch.Elapsed - startedAt;

    /// <summary>The places of cells that have not ended.</summary>
    public IReadOnlyList<int> NotFinished => [.. Enumerable.Range(0, finished.Length).Where(place => finished[place] is null)];

    /// <summary>Takes a message in; from any thread.</summary>
    public void Apply(RunMessage message)
    {
        lock (gate)
        {
            switch (message)
            {
                case RunMessage.Started started:
                    current = started.Cell;
                    startedAt = watch.Elapsed;
                    break;
                case RunMessage.Changed { Change: OutputEvent.Updated updated }:
                    foreach (var cell in outputs)
                        cell.Apply(updated);
                    break;
                // What comes between two cells is of something that the former one began.
                case RunMessage.Changed changed when current >= 0:
                    outputs[current].Apply(changed.Change);
                    break;
                case RunMessage.Finished ended:
                    finished[ended.Cell] = ended;
                    break;
            }

            if (message is RunMessage.Changed { Change: var change })
                onOutput?.Invoke(change);
        }

        Report(message);
    }

    /// <summary>Makes the result; cells of which nothing was heard are skipped for this reason.</summary>
    public NotebookRun ToRun(SkipReason reasonOfRest = SkipReason.Cancelled)
    {
        lock (gate)
        {
            var runs = plan.Cells.Select((cell, i) => RunOf(cell, i, reasonOfRest)).ToList();
            var cells = plan.Notebook.Cells.ToArray();
            foreach (var (planned, run) in plan.Cells.Zip(runs))
                cells[planned.Index] = (CodeCell)cells[planned.Index] with { ExecutionCount = run.ExecutionCount, Outputs = run.Outputs };

            return new(plan.Notebook with { Cells = cells }, runs, watch.Elapsed);
        }
    }

    private CellRun RunOf(PlannedCell cell, int i, SkipReason reasonOfRest)
    {
        var end = finished[i] ?? new(i, null, new CellOutcome.Skipped(reasonOfRest), TimeSpan.Zero);
        return new(cell.Number, end.ExecutionCount, outputs[i].ToList(), end.Outcome, end.Duration) { MayFail = cell.MayFail };
    }

    private void Report(RunMessage message)
    {
        var count = plan.Notebook.Cells.Count;
        if (message is RunMessage.Started started && plan.Cells[started.Cell] is var begun)
            progress?.Report(new RunEvent.CellStarted(begun.Number, count, begun.FirstLine));
        else if (message is RunMessage.Finished end && plan.Cells[end.Cell] is var ended)
            progress?.Report(new RunEvent.CellFinished(ended.Number, count, ended.FirstLine, end.Outcome, end.Duration));
    }
}
