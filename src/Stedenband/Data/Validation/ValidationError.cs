namespace Stedenband;

/// <summary>One thing that is wrong with the data.</summary>
/// <param name="File">The file, such as <c>data/codings.csv</c>.</param>
/// <param name="Row">Row number in a spreadsheet (the header is row 1; a row with line breaks inside quotes counts once), or null when the whole file is meant.</param>
/// <param name="Column">Name of the column, or null when the whole row is meant.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ValidationError(string File, int? Row, string? Column, string Message)
{
    /// <summary>For example <c>data/codings.csv, row 37, column basis: 'guess' is not one of stated, inferred, not_reported</c>.</summary>
    public override string ToString() =>
        File + (Row is { } row ? $", row {row}" : "") + (Column is { } column ? $", column {column}" : "") + ": " + Message;
}
