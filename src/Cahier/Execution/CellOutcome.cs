namespace Cahier.Execution;

/// <summary>How a cell ended. Errors of user code are data here; nothing of them is thrown.</summary>
public abstract record CellOutcome
{
    private CellOutcome()
    {
    }

    /// <summary>Whether the cell was run and did not come to its end.</summary>
    public bool IsFailure => this is Failed or TimedOut or Cancelled or Died;

    /// <summary>The cell ran to its end.</summary>
    public sealed record Succeeded : CellOutcome;

    /// <summary>The cell does not compile, or it threw.</summary>
    public sealed record Failed(CellError Error) : CellOutcome;

    /// <summary>The cell was stopped at its time limit.</summary>
    /// <param name="Limit">The limit.</param>
    /// <param name="LeftRunning">Whether something of it could not be stopped and may go on in the background.</param>
    public sealed record TimedOut(TimeSpan Limit, bool LeftRunning) : CellOutcome;

    /// <summary>The run was cancelled while the cell ran.</summary>
    /// <param name="LeftRunning">Whether something of it could not be stopped and may go on in the background.</param>
    public sealed record Cancelled(bool LeftRunning) : CellOutcome;

    /// <summary>The process ended with the cell: by <c>Environment.Exit</c>, a stack overflow, or a fatal error.</summary>
    public sealed record Died(CellError Error) : CellOutcome;

    /// <summary>The cell was not run.</summary>
    public sealed record Skipped(SkipReason Reason) : CellOutcome;
}
