namespace Cahier.Languages;

/// <summary>Ends the code of a cell that is to stop.</summary>
internal sealed class CellStoppedException() : OperationCanceledException("The cell was stopped.");
