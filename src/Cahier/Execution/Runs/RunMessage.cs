using Cahier.Execution.Outputs;

namespace Cahier.Execution.Runs;

/// <summary>What a run tells while it goes on, in the order in which it happens; a run in another process too.</summary>
internal abstract record RunMessage
{
    private RunMessage()
    {
    }

    /// <summary>A cell begins.</summary>
    /// <param name="Cell">Its place in the plan, from 0.</param>
    public sealed record Started(int Cell) : RunMessage;

    /// <summary>Something happened to the outputs of the cell that was started last.</summary>
    public sealed record Changed(OutputEvent Change) : RunMessage;

    /// <summary>A cell has ended, or is skipped.</summary>
    public sealed record Finished(int Cell, int? ExecutionCount, CellOutcome Outcome, TimeSpan Duration) : RunMessage;
}
