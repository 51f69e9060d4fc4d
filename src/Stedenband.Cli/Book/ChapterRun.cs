using Cahier.Book;
using Cahier.Documents;
using Cahier.Execution;

namespace Stedenband.Cli.Book;

/// <summary>What became of one chapter.</summary>
/// <param name="Path">The notebook's file.</param>
/// <param name="Notebook">The notebook with its outputs.</param>
/// <param name="Status">How the run ended.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Cells">How many code cells it has.</param>
/// <param name="FromCache">Whether the outputs of an earlier run still hold.</param>
internal sealed record ChapterRun(string Path, Notebook Notebook, ChapterStatus Status, TimeSpan Duration, int Cells, bool FromCache)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What was done, in one word.</summary>
    public string State => Status is ChapterStatus.Failed ? "failed" : FromCache ? "unchanged" : "ran";

    public static ChapterRun Of(string path, NotebookRun run) =>
        new(path, run.Notebook, StatusOf(run), run.Duration, run.Cells.Count, FromCache: false);

    /// <summary>A notebook that could not be read: an empty page that says why.</summary>
    public static ChapterRun Unreadable(string path, NotebookProblem problem)
    {
        var title = new MarkdownCell { Source = $"# {System.IO.Path.GetFileNameWithoutExtension(path)}" };
        // Without the path: the page is about this file, and is to be the same on every machine.
        var place = problem.Line is null ? "" : $"line {problem.Line}, column {problem.Column}: ";
        var status = new ChapterStatus.Failed(0, null, $"{place}{problem.Message} {problem.Advice}");
        return new(path, Notebook.Create("csharp", title), status, TimeSpan.Zero, 0, FromCache: false);
    }

    private static ChapterStatus StatusOf(NotebookRun run) => run.FirstFailure switch
    {
        null => new ChapterStatus.Ok(),
        { Outcome: CellOutcome.Failed { Error: var error } } cell => Failed(cell, error.Line, $"{error.Name}: {error.Message}"),
        { Outcome: CellOutcome.Died { Error: var error } } cell => Failed(cell, error.Line, error.Message),
        { Outcome: CellOutcome.TimedOut timedOut } cell => Failed(cell, null, $"stopped at the time limit of {timedOut.Limit.TotalSeconds:0.###} s"),
        var cell => Failed(cell, null, "stopped"),
    };

    private static ChapterStatus.Failed Failed(CellRun cell, int? line, string message) => new(cell.Number, line, message.Split('\n')[0].TrimEnd());
}
