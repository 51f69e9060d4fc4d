using Cahier.Documents;
using Cahier.Execution;
using Cahier.Execution.Workers;

namespace Stedenband.Cli.Scripts;

/// <summary>Runs a script like a program: what it prints is this program's output, and its errors name its own lines.</summary>
internal static class ScriptRun
{
    // What a shell says of a program that wrote to nobody: 128 and the number of SIGPIPE.
    private const int ReaderGone = 141;

    /// <summary>Runs it, and gives the exit code.</summary>
    /// <param name="script">The script, whose lines are those of its file.</param>
    /// <param name="source">The file.</param>
    /// <param name="target">Where an executed copy goes, or null.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<int> RunAsync(Notebook script, NotebookSource source, string? target, RunOptions options, CancellationToken cancellationToken)
    {
        using var output = new ScriptOutput();
        try
        {
            await using var pool = new WorkerPool(WorkerVerb.Command(), 1);
            var run = await pool.RunAsync(
                Path.Combine(source.Folder, Path.GetFileName(source.Name)), script, options with { OnOutput = output.Write }, null, cancellationToken).ConfigureAwait(false);
            return cancellationToken.IsCancellationRequested ? Complaint.Say("Stopped.", ExitCode.Interrupted) : Finish(run, source, target);
        }
        catch (IOException problem) when (ScriptOutput.IsReaderGone(problem))
        {
            return ReaderGone;
        }
    }

    private static int Finish(NotebookRun run, NotebookSource source, string? target)
    {
        foreach (var cell in run.Cells.Where(cell => cell.IsFailure)) Complaint.Note(ScriptErrors.Of(cell, source.Name));
        if (target is not null && NotebookFile.Write(WithoutLeadingLines(run.Notebook), target) is NotebookWriteOutcome.Failure failure)
            return Complaint.Say(failure.Problem.ToString(), ExitCode.Unusable);

        return run.Succeeded ? ExitCode.Success : ExitCode.Failure;
    }

    private static Notebook WithoutLeadingLines(Notebook notebook) =>
        notebook with { Cells = [.. notebook.Cells.Select(cell => cell with { Source = cell.Source.TrimStart('\n') })] };
}
