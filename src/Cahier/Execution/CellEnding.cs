namespace Cahier.Execution;

/// <summary>How the execution of a cell's parts ended.</summary>
internal abstract record CellEnding
{
    private CellEnding()
    {
    }

    /// <summary>All parts ran.</summary>
    public sealed record Completed : CellEnding;

    /// <summary>A part failed.</summary>
    public sealed record Failed(CellError Error) : CellEnding;

    /// <summary>A part was stopped by order.</summary>
    public sealed record Stopped(bool LeftRunning) : CellEnding;
}
