namespace Stedenband;

/// <summary>Columns whose values must occur in columns of another table (or of the same one).</summary>
/// <param name="Columns">The columns that point.</param>
/// <param name="Table">The table pointed at.</param>
/// <param name="TargetColumns">Its columns, in the same order.</param>
public sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> TargetColumns);
