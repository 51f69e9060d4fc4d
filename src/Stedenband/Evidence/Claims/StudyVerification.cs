namespace Stedenband;

/// <summary>Verifies the claims of a study against its data.</summary>
public sealed class StudyVerification
{
    private readonly CaseStudy _study;
    private readonly StudyViewPool _views;

    /// <summary>Makes the data of a study ready for checks.</summary>
    public StudyVerification(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        _study = study;
        _views = new StudyViewPool(new StudyCells(study));
    }

    /// <summary>The threads that a search for recodings may use; one for each processor when null.</summary>
    public int? Threads { get; init; }

    /// <summary>What the data say of each claim, in the order of <c>claims.csv</c>.</summary>
    public IReadOnlyList<ClaimVerification> Verify() => [.. _study.Claims.Select(Verify)];

    /// <summary>What the data say of a claim.</summary>
    public ClaimVerification Verify(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (ClaimChecks.Of(claim.Id) is not { } check || claim.Check != check.Name)
            return new(claim, null, new CheckOutcome.NotTestable(claim.NotTestable ?? "It names no check of this library.", "", []), [], null);
        var view = new StudyView(_views.Cells) { IsTold = true };
        view.Begin([], []);
        var outcome = check.Run(view);
        return new(claim, check, outcome, [.. view.Reads.Where(cell => _views.Cells.Alternatives(cell).Length > 0).Select(_views.Cells.Address)], null);
    }

    /// <summary>The same with what it takes to overturn each verdict.</summary>
    /// <param name="claims">The claims to search for.</param>
    /// <param name="depth">The most recodings to try together, up to three.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<ClaimVerification> Overturn(
        IReadOnlyList<ClaimVerification> claims, int depth, IProgress<FragilityProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, RecodingLimit.Depth);
        var found = new ClaimVerification[claims.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (claim, done) = (claims[i], i);
            var search = claim.Check is { } check ? new FragilitySearch(_views, check, Threads, cancellationToken) : null;
            found[i] = claim with { Fragility = search?.Run(depth, (recodings, sets) => progress?.Report(new(claim.Claim.Id, done, found.Length, recodings, sets))) };
        }

        progress?.Report(new("", found.Length, found.Length, 0, 0));
        return found;
    }
}
