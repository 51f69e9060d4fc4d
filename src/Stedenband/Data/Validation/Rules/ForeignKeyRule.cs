namespace Stedenband;

/// <summary>The value of a foreign key stands in the table that it points at.</summary>
internal sealed class ForeignKeyRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var table in data.Tables.Values)
        {
            foreach (var key in table.Schema.ForeignKeys)
            {
                if (data.WholeTable(key.Table) is { } target)
                    CheckKey(data, table, key, target);
            }
        }
    }

    private static void CheckKey(LoadedPackage data, CaseTable table, ForeignKey key, CaseTable target)
    {
        var known = target.Rows.Select(row => RowKey.Of(row, key.TargetColumns)).OfType<RowKey>().ToHashSet();
        foreach (var row in table.Rows)
        {
            if (RowKey.Of(row, key.Columns) is { } value && !known.Contains(value))
                data.Log.Add(table, row, key.Columns[0], $"'{value}' is not in the table {key.Table} (column {string.Join(", ", key.TargetColumns)})");
        }
    }
}
