using System.Text.Encodings.Web;
using System.Text.Json;

namespace Stedenband.Cli.Verification;

/// <summary>The claims with everything about them, for programs.</summary>
internal static class ClaimJson
{
    // It is read by programs and people, and never put into a page as it is.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, ClaimsReport report) =>
        output.WriteLine(JsonSerializer.Serialize(new { Claims = report.Claims.Select(Claim), Source = report.Source is { } source ? Source(source) : null }, Options));

    private static object Claim(ClaimVerification claim) => new
    {
        claim.Claim.Id,
        claim.Claim.Chapter,
        claim.Claim.ResearchQuestion,
        claim.Claim.Kind,
        claim.Claim.Statement,
        claim.Claim.Passages,
        claim.Outcome.Verdict,
        claim.Outcome.Sentence,
        (claim.Outcome as CheckOutcome.NotTestable)?.Reason,
        (claim.Outcome as CheckOutcome.Consistent)?.Cases,
        (claim.Outcome as CheckOutcome.Consistent)?.NotObserved,
        Check = claim.Check?.Name,
        claim.Outcome.Rows,
        ValuesRead = claim.Read,
        claim.Fragility,
    };

    private static object Source(SourceVerification source) => new
    {
        source.File,
        Pins = source.Pins.Count,
        Found = source.FoundCount,
        Faults = source.Faults.Select(fault => fault.ToString()),
    };
}
