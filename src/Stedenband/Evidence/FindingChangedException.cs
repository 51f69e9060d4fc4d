namespace Stedenband;

/// <summary>A finding does not hold in the data any longer. The message is the finding.</summary>
/// <param name="statement">The finding.</param>
public sealed class FindingChangedException(string statement) : Exception($"This no longer holds in the data: {statement}")
{
    /// <summary>The finding as a sentence.</summary>
    public string Statement { get; } = statement;
}
