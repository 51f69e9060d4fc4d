namespace Stedenband;

/// <summary>What came of reading somebody's copy of the study.</summary>
public abstract record SourceReading
{
    private SourceReading()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Copy">Its text.</param>
    public sealed record Success(SourceCopy Copy) : SourceReading;

    /// <summary>It could not be read.</summary>
    /// <param name="Reason">Why, and what to try.</param>
    public sealed record Failure(string Reason) : SourceReading;
}
