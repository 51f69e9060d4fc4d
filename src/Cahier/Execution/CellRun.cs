using Cahier.Documents;

namespace Cahier.Execution;

/// <summary>The run of one cell.</summary>
/// <param name="Number">The position of the cell in the notebook as it was given, from 1, counting all cells.</param>
/// <param name="ExecutionCount">The number of the run in its session, from 1; null when the cell was not run.</param>
/// <param name="Outputs">Its outputs in the order in which they came; a failure ends with an <see cref="ErrorOutput"/>.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Duration">The time it took, without waiting for its turn.</param>
public sealed record CellRun(int Number, int? ExecutionCount, IReadOnlyList<Output> Outputs, CellOutcome Outcome, TimeSpan Duration)
{
    /// <summary>Whether the cell's tag <c>raises-exception</c> says that it may fail.</summary>
    public bool MayFail { get; init; }

    /// <summary>Whether the cell failed though it should not have.</summary>
    public bool IsFailure => Outcome.IsFailure && (!MayFail || Outcome is CellOutcome.Cancelled or CellOutcome.Died);

    /// <summary>What went wrong in one line that names the cell and where known the line; null when nothing did.</summary>
    public string? Problem => Outcome switch
    {
        CellOutcome.Failed failed => failed.Error.Summary,
        CellOutcome.Died died => died.Error.Summary,
        CellOutcome.TimedOut timedOut => $"cell {Number}: stopped at the time limit of {timedOut.Limit.TotalSeconds:0.###} s",
        CellOutcome.Cancelled => $"cell {Number}: cancelled",
        _ => null,
    };
}
