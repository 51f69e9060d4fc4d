using Cahier.Documents;
using Cahier.Execution;
using Cahier.Execution.Workers;

namespace Stedenband.Cli.Book;

/// <summary>Runs the chapters side by side in worker processes, each unless the outputs of an earlier run still hold.</summary>
internal sealed class ChapterRunner(ProjectFolders folders, RunCache cache, RunOptions options, bool useCache)
{
    private const int Workers = 2;

    public async Task<IReadOnlyList<ChapterRun>> RunAsync(IReadOnlyList<string> chapters, IRunDisplay display, CancellationToken cancellationToken)
    {
        var dependencies = Dependencies();
        var plans = chapters.Select(path => Plan(path, dependencies)).ToList();
        cache.KeepOnly(plans.Select(plan => plan.Fingerprint).OfType<string>().ToHashSet());
        var progress = plans.Select(plan => display.Add(Path.GetFileName(plan.Path), CodeCells(plan.Notebook))).ToList();
        foreach (var plan in plans.Where(plan => plan.Done is not null)) display.Finish(plan.Done!);

        var open = plans.Where(plan => plan.Done is null).ToList();
        if (open.Count == 0) return [.. plans.Select(plan => plan.Done!)];

        var withFSharp = open.Any(plan => plan.Notebook!.Cells.OfType<CodeCell>().Any(cell => cell.Language == "fsharp"));
        var size = Math.Min(Workers, open.Count);
        await using var pool = new WorkerPool(WorkerVerb.Command(), size, withFSharp);
        using var turns = new SemaphoreSlim(size, size);
        var runs = plans.Select(async (plan, index) => plan.Done ?? await RunInTurnAsync(pool, turns, plan, progress[index], display, cancellationToken).ConfigureAwait(false));
        return await Task.WhenAll(runs).ConfigureAwait(false);
    }

    // The pool has turns of its own, but does not tell when one begins.
    private async Task<ChapterRun> RunInTurnAsync(WorkerPool pool, SemaphoreSlim turns, ChapterPlan plan, IProgress<RunEvent> progress, IRunDisplay display, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            display.Begin(Path.GetFileName(plan.Path));
            return await RunAsync(pool, plan, progress, display, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turns.Release();
        }
    }

    private async Task<ChapterRun> RunAsync(WorkerPool pool, ChapterPlan plan, IProgress<RunEvent> progress, IRunDisplay display, CancellationToken cancellationToken)
    {
        var run = await pool.RunAsync(plan.Path, plan.Notebook!, options, progress, cancellationToken).ConfigureAwait(false);
        var chapter = ChapterRun.Of(plan.Path, run);
        // A run that was stopped before its first cell has no failed cell, and no outputs to keep either.
        if (cancellationToken.IsCancellationRequested) return chapter;

        if (run.Succeeded) cache.Keep(plan.Fingerprint!, run);
        display.Finish(chapter);
        return chapter;
    }

    private ChapterPlan Plan(string path, IReadOnlyList<string> dependencies)
    {
        var read = NotebookFile.Read(path);
        if (read is NotebookReadOutcome.Failure { Problem: var problem }) return new(path, null, null, ChapterRun.Unreadable(path, problem));

        var fingerprint = RunFingerprint.Of(path, dependencies);
        return useCache && cache.Find(fingerprint) is var (kept, duration)
            ? new(path, fingerprint, kept, new(path, kept, new Cahier.Book.ChapterStatus.Ok(), duration, CodeCells(kept), FromCache: true))
            : new(path, fingerprint, ((NotebookReadOutcome.Success)read).Notebook, null);
    }

    // What outputs depend on beside the notebook: what it loads, the data, and the code that runs and draws.
    private List<string> Dependencies() =>
    [
        .. Directory.EnumerateFiles(folders.Notebooks, "*.?sx").Where(File.Exists),
        .. Directory.EnumerateFiles(folders.Data).Where(File.Exists),
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.deps.json"),
        typeof(CaseStudy).Assembly.Location,
        typeof(NotebookRunner).Assembly.Location,
    ];

    private static int CodeCells(Notebook? notebook) => notebook?.Cells.Count(cell => cell is CodeCell) ?? 0;
}
