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

    /// <summary>For example <c>115 claims. Holds: 19, consistent with the pattern: 2, does not hold: 0, not testable: 94.</c></summary>
    public string Total =>
        $"{Counted.Of(Claims.Count, "claim")}. Holds: {Count<CheckOutcome.Holds>()}, consistent with the pattern: {Count<CheckOutcome.Consistent>()}, "
        + $"does not hold: {Count<CheckOutcome.DoesNotHold>()}, not testable: {Count<CheckOutcome.NotTestable>()}.";

    private int Count<T>() => Claims.Count(claim => claim.Outcome is T);
}
