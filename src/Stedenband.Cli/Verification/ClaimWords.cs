namespace Stedenband.Cli.Verification;

/// <summary>What is said of a claim, in all formats.</summary>
internal static class ClaimWords
{
    /// <summary>What it takes to overturn it; empty where there is nothing to overturn or nobody has searched.</summary>
    public static string Fragility(ClaimVerification claim) => claim.Fragility is { Depth: > 0 } fragility ? fragility.ToString() : "";

    /// <summary>Why it cannot be tested; empty where it can.</summary>
    public static string Reason(ClaimVerification claim) => claim.Outcome is CheckOutcome.NotTestable untested ? untested.Reason : "";

    /// <summary>Recodings that go together, each with its passages.</summary>
    public static string Recodings(CaseStudy study, OverturningSet set) => string.Join(", and ", set.Values.Select(value => Recoding(study, value)));

    /// <summary>A recoding with its passages.</summary>
    public static string Recoding(CaseStudy study, RecodedValue value) =>
        value.Row.Passages.Count == 0 ? value.ToString() : $"{value} ({string.Join("; ", value.Row.Passages.Select(id => CaseStudy.Locate(study.Passage(id))))})";

    /// <summary>The file of the check in the repository; empty where there is none.</summary>
    public static string CheckFile(ClaimVerification claim) => claim.Check is { } check ? $"src/Stedenband/Evidence/Checks/Chapter{claim.Claim.Chapter}/{check.Name}.cs" : "";

    /// <summary>A row with its places, such as <c>data/codings.csv, row 8, zeist-berkane.translocal_link (inferred; ch. 4, Transnational relations, par. 1)</c>.</summary>
    public static string Row(CaseStudy study, RowReference row)
    {
        var places = row.Passages.Select(id => CaseStudy.Locate(study.Passage(id))).Concat(row.Sources.Select(id => study.Source(id).Citation)).ToList();
        return $"{study.Table(row.Table).File}, row {row.Row}, {row.Key}{(places.Count == 0 ? "" : $" ({string.Join("; ", places)})")}";
    }
}
