namespace Stedenband;

/// <summary>Every cell of the study under one number, as views of it read them. Nothing here changes: a view lays its recodings over it.</summary>
internal sealed class StudyCells
{
    /// <summary>What stands in the cell that says that a row is there.</summary>
    public const string Present = "present";

    private readonly Dictionary<string, TableCells> _tables = [];
    private readonly TableCells[] _inOrder;
    private readonly string?[] _texts;
    private readonly string?[]?[] _alternatives;
    private readonly RecodingRules _rules;
    private readonly Dictionary<(string Unit, string Variable), int> _codings = [];
    private readonly HashSet<string> _variables;

    public StudyCells(CaseStudy study)
    {
        Study = study;
        var first = 0;
        foreach (var table in study.Package.Tables.Select(schema => study.Table(schema.Name)))
        {
            _tables[table.Name] = new TableCells(table, first);
            first = _tables[table.Name].End;
        }

        _inOrder = [.. _tables.Values];
        _texts = [.. _inOrder.SelectMany(cells => cells.Table.Rows.SelectMany(row => row.Values.Append(Present)))];
        _alternatives = new string?[]?[first];
        _rules = new RecodingRules(this);
        _variables = [.. study.Variables.Select(variable => variable.Id)];
        foreach (var (coding, row) in study.Codings.Select((coding, row) => (coding, row)).OrderBy(pair => pair.coding.Coder == StudyIndex.OurCoder ? 0 : 1))
            _codings.TryAdd((coding.Unit, coding.Variable), row);
    }

    private StudyCells(StudyCells original, string?[] texts)
    {
        Study = original.Study;
        (_tables, _inOrder, _rules) = (original._tables, original._inOrder, original._rules);
        (_alternatives, _codings, _variables) = (original._alternatives, original._codings, original._variables);
        _texts = texts;
    }

    public CaseStudy Study { get; }

    /// <summary>The same cells with other texts in them; their alternatives are those of the first texts.</summary>
    public StudyCells With(Func<int, string?> text) => new(this, [.. Enumerable.Range(0, Count).Select(text)]);

    public int Count => _texts.Length;

    public string? Text(int cell) => _texts[cell];

    /// <summary>The other values that a coder could have put into a cell, without the one that stands there; none for what is no coded value.</summary>
    public string?[] Alternatives(int cell) => _alternatives[cell] ??= _rules.Alternatives(cell);

    public TableCells Table(string name) => _tables[name];

    public TableCells TableOf(int cell)
    {
        var (low, high) = (0, _inOrder.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cell < _inOrder[middle].End) high = middle;
            else low = middle + 1;
        }

        return _inOrder[low];
    }

    /// <summary>The row of our coding, or else of the first other one; null where nobody coded it.</summary>
    /// <exception cref="DataLackException">The codebook has no such variable.</exception>
    public int? CodingRow(string unit, string variable)
    {
        if (_codings.TryGetValue((unit, variable), out var row))
            return row;
        return _variables.Contains(variable) ? null : throw new DataLackException($"the codebook has no variable {variable}");
    }

    public CellAddress Address(int cell)
    {
        var cells = TableOf(cell);
        var row = cells.Table.Rows[cells.RowOf(cell)];
        var key = string.Join(", ", cells.Table.Schema.PrimaryKey.Select(column => row[column]));
        return new CellAddress(cells.Table.Name, key, row.Number, cells.FieldOf(cell)?.Name);
    }

    public static RowReference Reference(TableCells cells, int row)
    {
        var found = cells.Table.Rows[row];
        var key = string.Join(", ", cells.Table.Schema.PrimaryKey.Select(column => found[column]));
        return new RowReference(cells.Table.Name, key, found.Number, Items(cells, found, "passages"), Items(cells, found, "sources"));
    }

    private static string[] Items(TableCells cells, CaseRow row, string column) =>
        cells.Table.Has(column) ? FieldValue.Items(row.Column(column), row[column]) : [];
}
