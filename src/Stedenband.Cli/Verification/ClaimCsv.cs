using System.Globalization;

namespace Stedenband.Cli.Verification;

/// <summary>The claims as a table for a spreadsheet, quoted as RFC 4180 says.</summary>
internal static class ClaimCsv
{
    private static readonly string[] Header =
        ["id", "chapter", "kind", "statement", "verdict", "sentence", "reason", "check", "values_read", "single_recodings", "single_overturning", "single_unsettling", "smallest", "searched_to", "sets"];

    public static void Write(TextWriter output, ClaimsReport report)
    {
        foreach (var row in report.Claims.Select(Row).Prepend(Header))
            output.Write(string.Join(',', row.Select(Quoted)) + "\n");
    }

    private static string[] Row(ClaimVerification claim) =>
    [
        claim.Claim.Id, Text(claim.Claim.Chapter), claim.Claim.Kind, claim.Claim.Statement, claim.Outcome.Verdict, claim.Outcome.Sentence, ClaimWords.Reason(claim),
        claim.Check?.Name ?? "", claim.Check is null ? "" : Text(claim.Read.Count), Text(claim.Fragility?.SingleRecodings), Text(claim.Fragility?.SingleOverturning),
        Text(claim.Fragility?.SingleUnsettling), Text(claim.Fragility?.Smallest), Text(claim.Fragility?.Depth), Text(claim.Fragility?.SetCount),
    ];

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
