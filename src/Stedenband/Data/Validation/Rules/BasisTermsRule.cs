namespace Stedenband;

/// <summary>The vocabulary <c>basis</c> holds the bases that the library knows, and no other.</summary>
internal sealed class BasisTermsRule : IRule
{
    public void Check(LoadedPackage data)
    {
        if (data.WholeTable("terms") is not { } terms)
            return;
        var bases = terms.Rows.Where(row => row["vocabulary"] == "basis").ToList();
        foreach (var row in bases.Where(row => row["term"] is { } term && !BasisTerm.All.Contains(term)))
            data.Log.Add(terms, row, "term", $"'{row["term"]}' is not one of {string.Join(", ", BasisTerm.All)}, the bases that a value can have");
        foreach (var missing in BasisTerm.All.Except(bases.Select(row => row["term"])))
            data.Log.AddFile(terms, $"the vocabulary basis lacks the term '{missing}'");
    }
}
