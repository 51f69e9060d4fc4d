namespace Stedenband;

/// <summary>A claim of the study stands somewhere in its text.</summary>
internal sealed class ClaimPassageRule : IRule
{
    public void Check(LoadedPackage data)
    {
        var claims = data.Tables["claims"];
        // Where neither a passage nor a source is named, the rule on provenance has said so.
        foreach (var row in claims.Rows.Where(row => row["passages"] is null && (row["sources"] is not null || row["basis"] == BasisTerm.NotReported)))
            data.Log.Add(claims, row, "passages", "the claim names no passage; what the study claims stands in its text");
    }
}
