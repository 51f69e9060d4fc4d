using Cahier.Documents;
using Cahier.Execution;

namespace Cahier.Languages.Magics.Commands;

/// <summary><c>#!import file</c></summary>
internal sealed class ImportCommand : MagicCommand
{
    // The files that are being imported now, to find those that import themselves.
    private static readonly AsyncLocal<IReadOnlyList<string>> Open = new();

    /// <inheritdoc/>
    public override string Name => "import";

    /// <inheritdoc/>
    public override string Usage => "#!import FILE";

    /// <inheritdoc/>
    public override string Summary => "Runs the code of another notebook or script (.ipynb, .dib, .csx, .fsx, .cs, .fs) in this session.";

    /// <inheritdoc/>
    public override int Words => 1;

    /// <inheritdoc/>
    public override async Task<MagicOutcome> Run(MagicCall call, IMagicHost host, CancellationToken cancellationToken)
    {
        if (call.Word(0) is not { } named)
            return Lacks("a file");

        var file = Path.GetFullPath(named, host.Folder);
        var open = Open.Value ?? [];
        if (open.Contains(file))
            return new MagicOutcome.Wrong($"'{named}' imports itself.", $"The way there: {string.Join(" → ", open.Append(file).Select(Path.GetFileName))}.");

        Open.Value = [.. open, file];
        try
        {
            return Cells(file, out var problem) is { } cells
                ? await Run(cells, host, cancellationToken).ConfigureAwait(false)
                : new MagicOutcome.Wrong(problem!.Value.Message, problem.Value.Hint);
        }
        finally
        {
            Open.Value = open;
        }
    }

    private static async Task<MagicOutcome> Run(IReadOnlyList<ImportedCell> cells, IMagicHost host, CancellationToken cancellationToken)
    {
        foreach (var cell in cells)
            if (await host.Run(cell, cancellationToken).ConfigureAwait(false) is not CellEnding.Completed and var ending)
                return new MagicOutcome.Ended(ending);

        return new MagicOutcome.Done();
    }

    private static IReadOnlyList<ImportedCell>? Cells(string file, out (string Message, string Hint)? problem)
    {
        problem = null;
        var language = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".csx" or ".cs" => "csharp",
            ".fsx" or ".fs" => "fsharp",
            _ => null,
        };
        try
        {
            if (language is not null)
                return [new(file, null, language, File.ReadAllText(file))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = ($"'{file}' cannot be read: {exception.Message}", "Paths in #!import start at the folder of the notebook.");
            return null;
        }

        switch (NotebookFile.Read(file))
        {
            case NotebookReadOutcome.Success { Notebook: var notebook }:
                return [.. notebook.Cells.Index().Where(entry => IsToRun(entry.Item)).Select(entry => Cell(file, entry.Index, (CodeCell)entry.Item))];
            case NotebookReadOutcome.Failure failure:
                problem = ($"the notebook cannot be imported: {failure.Problem}", "Paths in #!import start at the folder of the notebook.");
                return null;
            default:
                throw new NotSupportedException();
        }
    }

    private static bool IsToRun(Cell cell) => cell is CodeCell && !cell.Tags.Contains("skip-execution");

    private static ImportedCell Cell(string file, int index, CodeCell cell) => new(file, index + 1, cell.Language, cell.Source);
}
