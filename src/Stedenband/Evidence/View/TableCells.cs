using System.Collections.Frozen;

namespace Stedenband;

/// <summary>Where the cells of one table lie in the numbering of all cells: row by row, and after the columns of a row one cell that says that the row is there.</summary>
internal sealed class TableCells(CaseTable table, int first)
{
    private readonly FrozenDictionary<string, int> _columns =
        table.Schema.Fields.Select((field, index) => (field.Name, index)).ToFrozenDictionary(pair => pair.Name, pair => pair.index);

    public CaseTable Table => table;

    public int First => first;

    public int Width => table.Schema.Fields.Count + 1;

    public int RowCount => table.Rows.Count;

    public int End => first + RowCount * Width;

    public int Column(string name) => _columns.TryGetValue(name, out var index) ? index : throw new DataLackException($"the table {table.Name} has no column {name}");

    public int RowAt(int row) => first + row * Width;

    public int Presence(int row) => RowAt(row) + Width - 1;

    public int RowOf(int cell) => (cell - first) / Width;

    /// <summary>The column of a cell; null for the cell that says that the row is there.</summary>
    public FieldSchema? FieldOf(int cell) => (cell - first) % Width is var index && index < Width - 1 ? table.Schema.Fields[index] : null;
}
