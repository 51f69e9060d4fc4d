namespace Stedenband.Cli.Verification;

/// <summary>All that <c>verify</c> has found out.</summary>
/// <param name="Study">The data.</param>
/// <param name="Data">The report on the data.</param>
/// <param name="Claims">The claims, in the order of their table.</param>
/// <param name="Source">The reader's own copy, when one was named.</param>
internal sealed record ClaimsReport(CaseStudy Study, ValidationReport Data, IReadOnlyList<ClaimVerification> Claims, SourceVerification? Source)
{
    /// <summary>The claims that the data speak against.</summary>
    public IEnumerable<ClaimVerification> Refuted => Claims.Where(claim => claim.Outcome is CheckOutcome.DoesNotHold);

    /// <summary>For example <c>115 claims: 19 hold, 2 are consistent with the pattern, 0 do not hold, 94 are not testable.</c></summary>
    public string Total =>
        $"{Counted.Of(Claims.Count, "claim")}: {Count<CheckOutcome.Holds>()} hold, {Count<CheckOutcome.Consistent>()} are consistent with the pattern, "
        + $"{Count<CheckOutcome.DoesNotHold>()} do not hold, {Count<CheckOutcome.NotTestable>()} are not testable.";

    private int Count<T>() => Claims.Count(claim => claim.Outcome is T);
}
