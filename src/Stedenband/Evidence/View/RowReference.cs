namespace Stedenband;

/// <summary>A row that a check rests on.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key of the row.</param>
/// <param name="Row">Row number in a spreadsheet; the header is row 1.</param>
/// <param name="Passages">The passages that the row names.</param>
/// <param name="Sources">The other sources that it names.</param>
public sealed record RowReference(string Table, string Key, int Row, IReadOnlyList<string> Passages, IReadOnlyList<string> Sources)
{
    /// <summary>For example <c>codings, row 8, zeist-berkane.translocal_link</c>.</summary>
    public override string ToString() => $"{Table}, row {Row}, {Key}";

    /// <summary>Whether it is the same row.</summary>
    public bool Equals(RowReference? other) => other is not null && other.Table == Table && other.Row == Row;

    /// <summary>By table and row.</summary>
    public override int GetHashCode() => HashCode.Combine(Table, Row);
}
