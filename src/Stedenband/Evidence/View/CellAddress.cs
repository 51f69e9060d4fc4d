namespace Stedenband;

/// <summary>Where one value stands.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key of the row, such as <c>zeist-berkane.translocal_link</c>.</param>
/// <param name="Row">Row number in a spreadsheet; the header is row 1.</param>
/// <param name="Column">The column; null where the row itself is meant, which is there or not.</param>
public sealed record CellAddress(string Table, string Key, int Row, string? Column)
{
    /// <summary>For example <c>codings, row 8, zeist-berkane.translocal_link, value</c>.</summary>
    public override string ToString() => $"{Table}, row {Row}, {Key}{(Column is null ? "" : $", {Column}")}";
}
