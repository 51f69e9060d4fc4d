namespace Stedenband;

/// <summary>A claim with what the data say of it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Check">The check that tests it; null where none can.</param>
/// <param name="Outcome">What the data say.</param>
/// <param name="Read">The values that the check read.</param>
/// <param name="Fragility">What it takes to overturn the verdict; null where there is none, or where it was not asked for.</param>
public sealed record ClaimVerification(Claim Claim, ClaimCheck? Check, CheckOutcome Outcome, IReadOnlyList<CellAddress> Read, Fragility? Fragility);
