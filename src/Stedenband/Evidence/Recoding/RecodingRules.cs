namespace Stedenband;

/// <summary>
/// What else a coder could have put into a cell. A recoding changes one coded value to another that its column allows:
/// <list type="bullet">
/// <item>a term of a vocabulary or a value of the codebook becomes another one, a truth value the opposite;</item>
/// <item>a list of terms gains one term or loses one; a list of keys loses one;</item>
/// <item>a whole number becomes the next one up or down, the next that stands elsewhere in the column, or its least or greatest; a date moves by a year;</item>
/// <item>a value that may be missing goes missing, and one that is missing is found; the basis of a coding goes with it;</item>
/// <item>stated becomes inferred, or the other way round;</item>
/// <item>a row of a table of statements is struck out. A row that nobody wrote is not made up: what it would say can be said by recoding one that is there.</item>
/// </list>
/// Keys, names, texts, coordinates, the codebook, the passages, and which five ties are the cases are no coded values.
/// </summary>
internal sealed class RecodingRules(StudyCells cells)
{
    private static readonly HashSet<string> Statements = ["events", "relations", "exchanges", "outcomes", "dimensions", "influences"];
    private static readonly HashSet<string> Fixed = ["terms", "variables", "passages", "claims", "references", "sources"];
    private static readonly HashSet<string> Structure = ["chapter", "number", "part_of", "type_of", "is_case", "from_actor", "to_actor"];
    private static readonly HashSet<string> CodedKeys = ["partnerships", "programmes"];

    private readonly Dictionary<string, string[]> _vocabularies =
        cells.Study.Terms.GroupBy(term => term.Vocabulary).ToDictionary(group => group.Key, group => group.OrderBy(term => term.Order).Select(term => term.Name).ToArray());

    private readonly Dictionary<string, Variable> _variables = cells.Study.Variables.ToDictionary(variable => variable.Id);

    /// <summary>The other values, without the one that stands there.</summary>
    public string?[] Alternatives(int cell)
    {
        var table = cells.TableOf(cell);
        var text = cells.Text(cell);
        if (Fixed.Contains(table.Table.Name))
            return [];
        if (table.FieldOf(cell) is not { } field)
            return Statements.Contains(table.Table.Name) ? [null] : [];
        var others = table.Table.Name == "codings" ? OfCoding(table, cell, field) : OfColumn(table, field, text);
        return [.. others.Where(other => other != text).Distinct().Take(RecodingLimit.Alternatives)];
    }

    private IEnumerable<string?> OfCoding(TableCells table, int cell, FieldSchema field)
    {
        if (field.Vocabulary == "basis")
            return OfBasis(cells.Text(cell));
        if (field.Name != "value")
            return [];
        var row = cells.Study.Codings[table.RowOf(cell)];
        var variable = _variables[row.Variable];
        var known = cells.Study.Codings.Where(other => other.Variable == row.Variable).Select(other => other.Value).OfType<string>();
        var values = variable.AllowedValues is { Count: > 0 } allowed ? allowed
            : variable.Scale == "integer" ? NumberNeighbours.Of(row.Value, known)
            : known;
        return values.Append<string?>(null);
    }

    private IEnumerable<string?> OfColumn(TableCells table, FieldSchema field, string? text)
    {
        if (field.Vocabulary == "basis")
            return OfBasis(text);
        if (Structure.Contains(field.Name) || table.Table.Schema.PrimaryKey.Contains(field.Name))
            return [];
        var values = Values(table, field, text);
        return field.Required || field.Type == FieldType.List || values.Count == 0 ? values : values.Append(null);
    }

    private List<string?> Values(TableCells table, FieldSchema field, string? text)
    {
        if (field.Type == FieldType.List)
            return [.. OfList(field, text)];
        if (field.Vocabulary is { } vocabulary)
            return [.. _vocabularies.GetValueOrDefault(vocabulary, [])];
        if (field.Enum is { } terms)
            return [.. terms];
        if (field.Type == FieldType.Boolean)
            return [FieldValue.Parse(field, text) is true ? "false" : "true"];
        var column = table.Table.Rows.Select(row => row[field.Name]).OfType<string>();
        if (field.Type == FieldType.Integer)
            return [.. NumberNeighbours.Of(text, column).Where(number => IsInRange(field, number))];
        if (table.Table.Name == "events" && field.Name is "start" or "end")
            return [.. NumberNeighbours.OfDate(text, column)];
        return table.Table.Schema.ForeignKeys.Any(key => key.Columns.Contains(field.Name) && CodedKeys.Contains(key.Table)) ? [.. column] : [];
    }

    private IEnumerable<string?> OfList(FieldSchema field, string? text)
    {
        var items = FieldValue.Items(field, text);
        foreach (var item in items.Where(_ => items.Length > 1 || !field.Required))
            yield return Joined(field, items.Where(other => other != item));
        foreach (var term in _vocabularies.GetValueOrDefault(field.Vocabulary ?? "", []).Except(items))
            yield return Joined(field, items.Append(term));
    }

    private static string? Joined(FieldSchema field, IEnumerable<string> items) => string.Join(field.Delimiter, items) is { Length: > 0 } text ? text : null;

    private static bool IsInRange(FieldSchema field, string number) =>
        FieldValue.TryParse(field, number) is int value && !(value < field.Minimum) && !(value > field.Maximum);

    // Whether a value is reported at all belongs to the value itself.
    private static string[] OfBasis(string? text) => text switch
    {
        BasisTerm.Stated => [BasisTerm.Inferred],
        BasisTerm.Inferred => [BasisTerm.Stated],
        _ => [],
    };
}
