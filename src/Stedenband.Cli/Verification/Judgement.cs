namespace Stedenband.Cli.Verification;

/// <summary>What speaks against the claims or the reader's copy, told on the error stream, and the exit code that follows.</summary>
internal static class Judgement
{
    private const int MostMends = 10;

    public static int Of(ClaimsReport report)
    {
        foreach (var refuted in report.Refuted) Tell(report.Study, refuted);
        if (report.Source is { Faults.Count: > 0 } copy) Complaint.Note(copy.ToString());
        return report.Refuted.Any() || report.Source is { Faults.Count: > 0 } ? ExitCode.Failure : ExitCode.Success;
    }

    private static void Tell(CaseStudy study, ClaimVerification refuted)
    {
        Complaint.Note($"{refuted.Claim.Id} does not hold. The claim: {refuted.Claim.Statement} The data: {refuted.Outcome.Sentence}");
        foreach (var row in refuted.Outcome.Rows) Complaint.Note($"  {ClaimWords.Row(study, row)}");
        foreach (var set in refuted.Fragility?.Sets.Take(MostMends) ?? []) Complaint.Note($"  It would stand with {ClaimWords.Recodings(study, set)}");
    }
}
