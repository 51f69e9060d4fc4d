using Cahier.Documents;

namespace Cahier.Execution.Runs;

/// <summary>Runs the cells of a plan in a new session, and tells what happens as messages.</summary>
internal static class NotebookLoop
{
    /// <summary>Runs the cells to the end of the notebook or the first failure.</summary>
    public static async Task Run(
        IReadOnlyList<PlannedCell> cells, string folder, RunOptions options, Action<RunMessage> tell, CancellationToken cancellationToken)
    {
        using var session = new NotebookSession(new()
        {
            Folder = folder,
            TimeLimit = options.TimeLimit,
            PrintLimit = options.PrintLimit,
            OnOutput = change => tell(new RunMessage.Changed(change)),
        });
        if (cells.Any(HasFSharp))
            session.StartFSharp();

        SkipReason? skip = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cancellationToken.IsCancellationRequested)
                skip ??= SkipReason.Cancelled;
            if (await RunOne(session, cells[i], i, skip, tell, cancellationToken).ConfigureAwait(false) is { IsFailure: true } failed)
                skip ??= failed.Outcome is CellOutcome.Cancelled ? SkipReason.Cancelled : SkipReason.EarlierFailure;
        }
    }

    private static async Task<CellRun?> RunOne(
        NotebookSession session, PlannedCell cell, int place, SkipReason? skip, Action<RunMessage> tell, CancellationToken cancellationToken)
    {
        if (cell.IsLeftOut || skip is not null)
        {
            tell(new RunMessage.Finished(place, null, new CellOutcome.Skipped(cell.IsLeftOut ? SkipReason.Tag : skip!.Value), TimeSpan.Zero));
            return null;
        }

        tell(new RunMessage.Started(place));
        var run = await session.RunCell(new CodeCell { Language = cell.Language, Source = cell.Source }, cell.Number, cancellationToken).ConfigureAwait(false)
            with
        { MayFail = cell.MayFail };
        tell(new RunMessage.Finished(place, run.ExecutionCount, run.Outcome, run.Duration));
        return run;
    }

    private static bool HasFSharp(PlannedCell cell) =>
        !cell.IsLeftOut
        && (cell.Language == "fsharp" || cell.Source.Contains("#!fsharp", StringComparison.Ordinal));
}
