namespace Stedenband;

/// <summary>One row is where figures and facts come from. A row of <c>sources.csv</c>.</summary>
public sealed record Source
{
    /// <summary>Key.</summary>
    public required string Id { get; init; }

    /// <summary>Citation.</summary>
    public required string Citation { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>How it was seen by us. A term of the vocabulary <c>how_seen</c>.</summary>
    public required string HowSeen { get; init; }

    /// <summary>How an inference was made, or what a reader should know.</summary>
    public string? Note { get; init; }
}
