namespace Stedenband;

/// <summary>The tables of a package as they were read, with the log of what is wrong so far.</summary>
internal sealed record LoadedPackage(DataPackage Package, IReadOnlyDictionary<string, CaseTable> Tables, IReadOnlySet<string> Complete, ErrorLog Log)
{
    /// <summary>The table, when all of it could be read: only then does an absent key mean anything.</summary>
    public CaseTable? WholeTable(string name) => Complete.Contains(name) ? Tables[name] : null;

    /// <summary>Every value that is not missing, of the columns asked for.</summary>
    public IEnumerable<(CaseTable Table, FieldSchema Field, CaseRow Row, string Text)> Values(Func<FieldSchema, bool>? only = null) =>
        from table in Tables.Values
        from field in table.Schema.Fields
        where only?.Invoke(field) ?? true
        let index = table.ColumnIndex(field.Name)
        from row in table.Rows
        let text = row.Values[index]
        where text is not null
        select (table, field, row, text);

    /// <summary>The items of a list, or the one value of any other type.</summary>
    public static IEnumerable<string> Items(FieldSchema field, string text) =>
        field.Type == FieldType.List ? FieldValue.Items(field, text).Where(item => item != "").Distinct() : [text];

    /// <summary>The rows of the codebook by their keys.</summary>
    public IReadOnlyDictionary<string, CaseRow> Variables() =>
        Tables["variables"].Rows.Where(row => row["id"] is not null).DistinctBy(row => row["id"]).ToDictionary(row => row["id"]!);
}
