namespace Cahier.Languages.Sql;

/// <summary>The results that have a name, and the values that came from other languages.</summary>
internal sealed class NamedResults
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, Variable> known = new(StringComparer.Ordinal);

    /// <summary>Their names, newest first.</summary>
    public IReadOnlyList<string> Names => [.. names.AsEnumerable().Reverse()];

    /// <summary>Keeps a value under a name.</summary>
    public Variable Put(string name, object? value)
    {
        names.Remove(name);
        names.Add(name);
        return known[name] = new(name, value, value?.GetType() ?? typeof(object));
    }

    /// <summary>The value of this name, or null where it has to be read anew.</summary>
    public Variable? Find(string name) => known.GetValueOrDefault(name);

    /// <summary>Forgets what was read of tables, since a statement may have changed them.</summary>
    public void Forget()
    {
        foreach (var name in known.Where(entry => entry.Value.Value is Microsoft.Data.Analysis.DataFrame).Select(entry => entry.Key).ToList())
            known.Remove(name);
    }
}
