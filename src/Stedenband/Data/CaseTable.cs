using System.Diagnostics.CodeAnalysis;

namespace Stedenband;

/// <summary>One table of the package: its schema, and its rows as they stand in the file.</summary>
public sealed class CaseTable
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<CaseRow> _rows = [];

    internal CaseTable(TableSchema schema, string file)
    {
        Schema = schema;
        File = file;
        _columns = schema.Fields.Select((field, index) => (field.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
    }

    /// <summary>Name of the table.</summary>
    public string Name => Schema.Name;

    /// <summary>What the package says of it.</summary>
    public TableSchema Schema { get; }

    /// <summary>The file as messages name it, such as <c>data/codings.csv</c>.</summary>
    public string File { get; }

    /// <summary>The rows, in the order of the file.</summary>
    public IReadOnlyList<CaseRow> Rows => _rows;

    /// <summary>The values of one column, parsed: string, int, double, bool, a list of strings, or null when missing.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public IReadOnlyList<object?> Column(string name)
    {
        var index = ColumnIndex(name);
        var field = Schema.Fields[index];
        return [.. _rows.Select(row => FieldValue.Parse(field, row.Values[index]))];
    }

    internal int ColumnIndex(string name) =>
        _columns.TryGetValue(name, out var index)
            ? index
            : throw new ArgumentException($"The table '{Name}' has no column '{name}'; it has {string.Join(", ", _columns.Keys)}.", nameof(name));

    internal bool Has([NotNullWhen(true)] string? column) => column is not null && _columns.ContainsKey(column);

    internal void Add(int number, string?[] values) => _rows.Add(new CaseRow(this, number, values));
}
