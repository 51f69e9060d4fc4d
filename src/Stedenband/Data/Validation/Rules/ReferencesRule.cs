namespace Stedenband;

/// <summary>Each item of a list that refers to another table is a key of that table.</summary>
internal sealed class ReferencesRule : IRule
{
    public void Check(LoadedPackage data)
    {
        var keys = new Dictionary<string, HashSet<string>>();
        foreach (var (table, field, row, text) in data.Values(field => field.References is not null))
        {
            if (data.WholeTable(field.References!) is not { } target)
                continue;
            if (!keys.TryGetValue(target.Name, out var known))
                keys[target.Name] = known = [.. target.Rows.Select(other => other[target.Schema.PrimaryKey[0]]).OfType<string>()];
            foreach (var item in LoadedPackage.Items(field, text).Where(item => !known.Contains(item)))
                data.Log.Add(table, row, field.Name, $"'{item}' is not in the table {target.Name} (column {target.Schema.PrimaryKey[0]})");
        }
    }
}
