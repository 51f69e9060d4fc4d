namespace Stedenband;

/// <summary>How many rows of a table were read.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Rows">Number of its rows, the header not counted.</param>
public sealed record TableCount(string Table, int Rows);
