namespace Cahier.Book;

/// <summary>One data table with what a reader must know to use it.</summary>
public sealed record BookTable
{
    /// <summary>The table's name, which also names its page: lower-case letters, digits, <c>-</c> and <c>_</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What one row is.</summary>
    public string Description { get; init; } = "";

    /// <summary>The columns, first to last.</summary>
    public required IReadOnlyList<BookColumn> Columns { get; init; }

    /// <summary>The rows: one text per column; an empty text is a missing value.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>The column whose values identify a row, so that other tables can point at it; null when no single column does.</summary>
    public string? Key { get; init; }

    /// <summary>The licence of the table.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Where the data come from: one line of text each; addresses become links.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The CSV file, which is copied into the book; null when there is none.</summary>
    public string? CsvPath { get; init; }
}
