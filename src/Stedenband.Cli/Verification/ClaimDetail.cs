using System.Globalization;

namespace Stedenband.Cli.Verification;

/// <summary>One claim in full: what it says, where, what the data say, on which rows, and what would overturn it.</summary>
internal static class ClaimDetail
{
    private const int MostSets = 20;

    public static void Write(TextWriter output, ClaimsReport report, ClaimVerification claim, SourceCopy? copy)
    {
        output.WriteLine($"{claim.Claim.Id}: {claim.Claim.Statement}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Chapter {claim.Claim.Chapter}, {claim.Claim.Kind}. Verdict: {claim.Outcome.Verdict}."));
        Section(output, "Passages", claim.Claim.Passages.Select(id => Passage(report.Study.Passage(id), copy)));
        Reasoning(output, claim);
        Section(output, "Rows", claim.Outcome.Rows.Select(row => ClaimWords.Row(report.Study, row)));
        Section(output, Counted.Of(claim.Read.Count, "coded value") + " read", claim.Read.Select(cell => cell.ToString()));
        if (claim.Fragility is { Depth: > 0 } fragility) Overturned(output, report.Study, fragility);
    }

    private static void Reasoning(TextWriter output, ClaimVerification claim)
    {
        Section(output, "What the data say", new[] { claim.Outcome.Sentence, ClaimWords.Reason(claim) }.Where(text => text.Length > 0));
        if (claim.Outcome is CheckOutcome.Consistent pattern)
        {
            Section(output, "Seen in", pattern.Cases);
            Section(output, "Not observed", [pattern.NotObserved]);
        }

        if (claim.Check is not null) Section(output, "Check", [ClaimWords.CheckFile(claim)]);
    }

    private static void Overturned(TextWriter output, CaseStudy study, Fragility fragility)
    {
        Section(output, $"Recodings that overturn it: {fragility}", fragility.Sets.Take(MostSets).SelectMany(set => set.Values.Select((value, i) =>
            $"{(i == 0 ? "" : "with ")}{ClaimWords.Recoding(study, value)}")));
        if (fragility.Sets.Count > MostSets) output.WriteLine($"  and {fragility.Sets.Count - MostSets} more; --format json has them all");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  Of {fragility.SingleRecodings} single recodings of {fragility.CellsRead} values {fragility.SingleOverturning} overturn it ({fragility.Share:P0}), and {fragility.SingleUnsettling} leave it without a verdict."));
    }

    private static string Passage(Passage passage, SourceCopy? copy) =>
        $"{passage.Id}, {CaseStudy.Locate(passage)}, at '{passage.Pin}': {passage.Summary}{(copy?.Find(passage) is PinResolution.Found found ? $"\n    In your copy, line {found.Line}: … {found.Context} …" : "")}";

    private static void Section(TextWriter output, string title, IEnumerable<string> lines)
    {
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var line in lines.DefaultIfEmpty("none")) output.WriteLine($"  {line}");
    }
}
