namespace Stedenband;

/// <summary>What is inferred says how.</summary>
internal sealed class InferenceRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var table in data.Tables.Values.Where(table => table.Has("basis") && table.Has("note")))
        {
            foreach (var row in table.Rows.Where(row => row["basis"] == BasisTerm.Inferred && string.IsNullOrWhiteSpace(row["note"])))
                data.Log.Add(table, row, "note", "the basis is inferred, and the note does not say how");
        }
    }
}
