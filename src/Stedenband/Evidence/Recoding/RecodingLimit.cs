namespace Stedenband;

/// <summary>How far the search for recodings goes.</summary>
internal static class RecodingLimit
{
    /// <summary>A set of values of one cell is kept as the bits of a number: one for what stands there, the others for its alternatives. No column of the study comes near it.</summary>
    public const int Alternatives = 63;

    /// <summary>Sets of more recodings are not searched.</summary>
    public const int Depth = 3;
}
