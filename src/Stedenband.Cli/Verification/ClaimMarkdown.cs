namespace Stedenband.Cli.Verification;

/// <summary>The claims as Markdown, a table for each chapter.</summary>
internal static class ClaimMarkdown
{
    public static void Write(TextWriter output, ClaimsReport report)
    {
        foreach (var chapter in report.Claims.GroupBy(claim => claim.Claim.Chapter))
        {
            output.WriteLine($"## Chapter {chapter.Key}\n");
            output.WriteLine("| claim | statement | verdict | overturned by | what the data say |");
            output.WriteLine("|---|---|---|---|---|");
            foreach (var claim in chapter)
                output.WriteLine($"| {string.Join(" | ", Cells(claim).Select(Escape))} |");
            output.WriteLine();
        }

        output.WriteLine(report.Total);
    }

    private static string[] Cells(ClaimVerification claim) =>
        [claim.Claim.Id, claim.Claim.Statement, claim.Outcome.Verdict, ClaimWords.Fragility(claim), $"{claim.Outcome.Sentence} {ClaimWords.Reason(claim)}".Trim()];

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
