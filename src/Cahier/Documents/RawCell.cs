namespace Cahier.Documents;

/// <summary>A cell that is kept as it is, for a converter to use; it is neither run nor rendered.</summary>
public sealed record RawCell : Cell;
