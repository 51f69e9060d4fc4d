namespace Stedenband;

/// <summary>Words of a copy that are like a pin. They are shown to a person and never taken for it.</summary>
/// <param name="Line">The line that they begin in.</param>
/// <param name="Words">The words.</param>
public sealed record NearMatch(int Line, string Words);
