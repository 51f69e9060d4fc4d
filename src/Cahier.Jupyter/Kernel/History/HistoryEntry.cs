namespace Cahier.Jupyter.Kernel.History;

/// <summary>An earlier input.</summary>
/// <param name="Session">The number of its session, which goes up with each start of a kernel.</param>
/// <param name="Line">Its number in the session.</param>
/// <param name="Input">The input.</param>
/// <param name="Output">The output as plain text; null when there was none.</param>
internal sealed record HistoryEntry(int Session, int Line, string Input, string? Output)
{
    /// <summary>The order of all inputs, the oldest first.</summary>
    public (int Session, int Line) Place => (Session, Line);
}
