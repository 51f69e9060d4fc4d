namespace Stedenband;

/// <summary>One coder codes a variable of a unit once.</summary>
internal sealed class CodingOnceRule : IRule
{
    private static readonly string[] Key = ["unit", "variable", "coder"];

    public void Check(LoadedPackage data)
    {
        var codings = data.Tables["codings"];
        var first = new Dictionary<RowKey, int>();
        foreach (var row in codings.Rows)
        {
            if (RowKey.Of(row, Key) is { } key && !first.TryAdd(key, row.Number))
                data.Log.Add(codings, row, "variable", $"'{row["variable"]}' of '{row["unit"]}' was coded by {row["coder"]} in row {first[key]} already");
        }
    }
}
