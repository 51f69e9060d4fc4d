namespace Stedenband;

/// <summary>Recodings that together overturn a verdict, and none of which could be left out.</summary>
/// <param name="Values">The recoded values. Any choice among the new values of each does it.</param>
public sealed record OverturningSet(IReadOnlyList<RecodedValue> Values)
{
    /// <summary>The recodings, with a semicolon between them.</summary>
    public override string ToString() => string.Join("; ", Values);
}
