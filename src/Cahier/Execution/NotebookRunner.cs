using Cahier.Documents;
using Cahier.Execution.Runs;

namespace Cahier.Execution;

/// <summary>
/// Runs notebooks in this process, from the first cell to the last. A cell that ends its process ends this one too:
/// where that matters, run notebooks in worker processes.
/// </summary>
public static class NotebookRunner
{
    /// <summary>
    /// Runs every code cell in order. After a cell that fails the rest is skipped, unless its tag
    /// <c>raises-exception</c> says that it may; the tag <c>skip-execution</c> leaves a cell out. What goes wrong in a cell
    /// is an outcome in the result.
    /// </summary>
    /// <param name="notebookPath">The notebook's file, which need not exist; its folder must: cells run there.</param>
    /// <param name="notebook">The notebook. Outputs it has from an earlier run are replaced.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="progress">Hears of each cell, or null.</param>
    /// <param name="cancellationToken">Stops the cell that runs and skips the rest; the result tells what was done.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="ArgumentException">A parameter's value is not a number, a text, or true or false.</exception>
    public static async Task<NotebookRun> RunAsync(
        string notebookPath, Notebook notebook, RunOptions options, IProgress<RunEvent>? progress, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(notebookPath);
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(options);
        var plan = RunPlan.Of(notebook, options);
        var record = new RunRecord(plan, progress, options.OnOutput);
        await NotebookLoop.Run(plan.Cells, RunPlan.FolderOf(notebookPath), options, record.Apply, cancellationToken).ConfigureAwait(false);
        return record.ToRun();
    }
}
