namespace Cahier.Display.Formatting;

/// <summary>How much of a value built-in formats show. What is left out is told in the output.</summary>
public sealed record FormatLimits
{
    /// <summary>Rows of a table.</summary>
    public int Rows { get; init => field = NotNegative(value); } = 50;

    /// <summary>Columns of a table.</summary>
    public int Columns { get; init => field = NotNegative(value); } = 40;

    /// <summary>Items of a list of plain values, and members of an object.</summary>
    public int Items { get; init => field = NotNegative(value); } = 100;

    /// <summary>Characters of one cell of a table in HTML.</summary>
    public int CellText { get; init => field = NotNegative(value); } = 500;

    /// <summary>Characters of one cell of a table in plain text, where a long cell would break the columns.</summary>
    public int PlainCellText { get; init => field = NotNegative(value); } = 60;

    /// <summary>Levels of values inside values.</summary>
    public int Depth { get; init => field = NotNegative(value); } = 4;

    /// <summary>
    /// Characters of one output, all its representations together: a quarter of a million. A representation that
    /// cannot be cut and stay valid (a chart, HTML made by the user) may be up to <see cref="WholeCharacters"/> long.
    /// </summary>
    public int Characters { get; init => field = NotNegative(value); } = 256 * 1024;

    /// <summary>Characters of a representation that is shown whole or not at all.</summary>
    public int WholeCharacters { get; init => field = NotNegative(value); } = 16 * 1024 * 1024;

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
