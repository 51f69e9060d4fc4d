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

    public static ChapterRun Of(string path, NotebookRun run) =>
        new(path, run.Notebook, StatusOf(run), run.Duration, run.Cells.Count, FromCache: false);

    /// <summary>A notebook that could not be read: an empty page that says why.</summary>
    public static ChapterRun Unreadable(string path, string problem)
    {
        var title = new MarkdownCell { Source = $"# {System.IO.Path.GetFileNameWithoutExtension(path)}" };
        return new(path, Notebook.Create("csharp", title), new ChapterStatus.Failed(0, null, problem), TimeSpan.Zero, 0, FromCache: false);
    }

    private static ChapterStatus StatusOf(NotebookRun run) => run.FirstFailure switch
    {
        null => new ChapterStatus.Ok(),
        { Outcome: CellOutcome.Failed failed } cell => new ChapterStatus.Failed(cell.Number, failed.Error.Line, $"{failed.Error.Name}: {failed.Error.Message}"),
        { Outcome: CellOutcome.Died died } cell => new ChapterStatus.Failed(cell.Number, died.Error.Line, died.Error.Message),
        var cell => new ChapterStatus.Failed(cell.Number, null, cell.Problem ?? "failed"),
    };
}
