namespace Stedenband;

/// <summary>What is stated or inferred names the passage or the source that it stands on.</summary>
internal sealed class ProvenanceRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var table in data.Tables.Values.Where(table => table.Has("basis") && table.Has("passages") && table.Has("sources")))
        {
            foreach (var row in table.Rows.Where(row => row["basis"] is BasisTerm.Stated or BasisTerm.Inferred && row["passages"] is null && row["sources"] is null))
                data.Log.Add(table, row, "passages", $"the basis is {row["basis"]}, and neither a passage nor a source is named");
        }
    }
}
