namespace Stedenband;

/// <summary>One coded value that is changed.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Row">The row that it stands in, with its passages.</param>
/// <param name="From">What stands there; null for a missing value.</param>
/// <param name="To">The values that have the effect; null among them for a missing value, or for a row that is struck out.</param>
public sealed record RecodedValue(CellAddress Cell, RowReference Row, string? From, IReadOnlyList<string?> To)
{
    /// <summary>For example <c>codings, row 8, zeist-berkane.translocal_link, value: weak → none or direct</c>.</summary>
    public override string ToString() => Cell.Column is null ? $"{Cell}: struck out" : $"{Cell}: {Text(From)} → {string.Join(" or ", To.Select(Text))}";

    private static string Text(string? value) => value ?? "not reported";
}
