namespace Stedenband;

/// <summary>No two rows have the same value in a column that must be unique, nor the same primary key.</summary>
internal sealed class UniqueRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var table in data.Tables.Values)
        {
            if (table.Schema.PrimaryKey.Count > 0)
                CheckColumns(data, table, table.Schema.PrimaryKey);
            foreach (var field in table.Schema.Fields.Where(field => field.Unique && !table.Schema.PrimaryKey.SequenceEqual([field.Name])))
                CheckColumns(data, table, [field.Name]);
        }
    }

    private static void CheckColumns(LoadedPackage data, CaseTable table, IReadOnlyList<string> columns)
    {
        var first = new Dictionary<RowKey, int>();
        foreach (var row in table.Rows)
        {
            if (RowKey.Of(row, columns) is { } key && !first.TryAdd(key, row.Number))
                data.Log.Add(table, row, columns[^1], $"'{key}' is also in row {first[key]}; {string.Join(" and ", columns)} must be unique");
        }
    }
}
