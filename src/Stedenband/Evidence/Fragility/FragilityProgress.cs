namespace Stedenband;

/// <summary>How far a search for recodings is.</summary>
/// <param name="Claim">The claim whose check is being searched.</param>
/// <param name="Done">Claims that are done.</param>
/// <param name="Of">Claims in all.</param>
/// <param name="Recodings">How many recodings are being tried together.</param>
/// <param name="Sets">Sets of that many that are decided.</param>
public readonly record struct FragilityProgress(string Claim, int Done, int Of, int Recodings, long Sets);
