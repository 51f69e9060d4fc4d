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
        cache.KeepOnly(plans.Select(plan => plan.Fingerprint).ToHashSet());
        var progress = plans.Select(plan => display.Add(Path.GetFileName(plan.Path), CodeCells(plan.Notebook))).ToList();
        foreach (var plan in plans.Where(plan => plan.Done is not null)) display.Finish(plan.Done!);

        var open = plans.Where(plan => plan.Done is null).ToList();
        if (open.Count == 0) return [.. plans.Select(plan => plan.Done!)];

        var withFSharp = open.Any(plan => plan.Notebook!.Cells.OfType<CodeCell>().Any(cell => cell.Language == "fsharp"));
        await using var pool = new WorkerPool(WorkerCommandLine.Own(), Math.Min(Workers, open.Count), withFSharp);
        var runs = plans.Select(async (plan, index) => plan.Done ?? await RunAsync(pool, plan, progress[index], display, cancellationToken).ConfigureAwait(false));
        return await Task.WhenAll(runs).ConfigureAwait(false);
    }

    private async Task<ChapterRun> RunAsync(WorkerPool pool, ChapterPlan plan, IProgress<RunEvent> progress, IRunDisplay display, CancellationToken cancellationToken)
    {
        var run = await pool.RunAsync(plan.Path, plan.Notebook!, options, progress, cancellationToken).ConfigureAwait(false);
        var chapter = ChapterRun.Of(plan.Path, run);
        if (run.Succeeded) cache.Keep(plan.Fingerprint, run);
        display.Finish(chapter);
        return chapter;
    }

    private ChapterPlan Plan(string path, IReadOnlyList<string> dependencies)
    {
        var fingerprint = RunFingerprint.Of(path, dependencies);
        if (useCache && cache.Find(fingerprint) is var (kept, duration))
            return new(path, fingerprint, kept, new(path, kept, new Cahier.Book.ChapterStatus.Ok(), duration, CodeCells(kept), FromCache: true));

        return NotebookFile.Read(path) switch
        {
            NotebookReadOutcome.Success success => new(path, fingerprint, success.Notebook, null),
            NotebookReadOutcome.Failure failure => new(path, fingerprint, null, ChapterRun.Unreadable(path, failure.Problem.ToString())),
            _ => throw new NotSupportedException(),
        };
    }

    // What outputs depend on beside the notebook: what it loads, the data, and the code that runs and draws.
    private List<string> Dependencies() =>
    [
        .. Directory.EnumerateFiles(folders.Notebooks, "*.?sx"),
        .. Directory.EnumerateFiles(folders.Data),
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.deps.json"),
        typeof(CaseStudy).Assembly.Location,
        typeof(NotebookRunner).Assembly.Location,
    ];

    private static int CodeCells(Notebook? notebook) => notebook?.Cells.Count(cell => cell is CodeCell) ?? 0;
}
