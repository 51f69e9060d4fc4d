namespace Cahier.Jupyter.Kernel.Session;

/// <summary>A cell to run.</summary>
/// <param name="Code">Its code.</param>
/// <param name="ExecutionCount">The number in the front end's margin; that of the cell before, when this one is not counted.</param>
/// <param name="IsStored">Whether the cell is one of the user's, who may look for it later; otherwise it is a tool's.</param>
public sealed record CellRequest(string Code, int ExecutionCount, bool IsStored);
