namespace Cahier.Jupyter.Kernel.History;

/// <summary>The first line of a history file.</summary>
/// <param name="LastSession">The number of a session that was taken last.</param>
internal sealed record HistoryMark(int LastSession);
