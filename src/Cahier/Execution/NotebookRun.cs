using Cahier.Documents;

namespace Cahier.Execution;

/// <summary>The run of a notebook.</summary>
/// <param name="Notebook">The notebook with the outputs and execution counts of this run.</param>
/// <param name="Cells">The runs of its code cells, in order.</param>
/// <param name="Duration">The time from the first cell to the last.</param>
public sealed record NotebookRun(Notebook Notebook, IReadOnlyList<CellRun> Cells, TimeSpan Duration)
{
    /// <summary>Whether every cell that was run did what it should.</summary>
    public bool Succeeded => FirstFailure is null;

    /// <summary>The cell that stopped the run, or null.</summary>
    public CellRun? FirstFailure => Cells.FirstOrDefault(cell => cell.IsFailure);
}
