namespace Stedenband;

/// <summary>One row of a table as it stands in the file: texts, and null where nothing stands.</summary>
public sealed class CaseRow
{
    private readonly CaseTable _table;
    private readonly string?[] _values;

    internal CaseRow(CaseTable table, int number, string?[] values)
    {
        _table = table;
        Number = number;
        _values = values;
    }

    /// <summary>Row number in a spreadsheet: the header is row 1, and a row with line breaks inside quotes counts once.</summary>
    public int Number { get; }

    /// <summary>The values, in the order of the schema's fields.</summary>
    public IReadOnlyList<string?> Values => _values;

    /// <summary>The value of a column; null when missing.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public string? this[string column] => _values[_table.ColumnIndex(column)];

    internal FieldSchema Column(string name) => _table.Schema.Fields[_table.ColumnIndex(name)];
}
