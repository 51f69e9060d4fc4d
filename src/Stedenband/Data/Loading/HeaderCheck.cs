namespace Stedenband;

/// <summary>Checks that a header names every column of the schema once, and no other. Their order is free.</summary>
internal static class HeaderCheck
{
    /// <summary>Logs what is wrong; whether every column is there once.</summary>
    public static bool Run(CaseTable table, IReadOnlyList<string> header, ErrorLog log)
    {
        var missing = table.Schema.Fields.Select(field => field.Name).Except(header).ToList();
        var twice = header.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        foreach (var name in missing)
            log.Add(table, 1, name, "the column is missing from the header");
        foreach (var name in twice)
            log.Add(table, 1, name, "the header names the column more than once");
        foreach (var name in header.Distinct().Where(name => !table.Has(name)))
            log.Add(table, 1, name, $"the table has no such column; it has {string.Join(", ", table.Schema.Fields.Select(field => field.Name))}");
        return missing.Count == 0 && twice.Count == 0;
    }
}
