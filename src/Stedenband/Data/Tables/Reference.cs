namespace Stedenband;

/// <summary>One row is a work that the study cites, or that is close to it. A row of <c>references.csv</c>.</summary>
public sealed record Reference
{
    /// <summary>Key.</summary>
    public required string Id { get; init; }

    /// <summary>As the study cites it.</summary>
    public required string CitedAs { get; init; }

    /// <summary>Authors.</summary>
    public required string Authors { get; init; }

    /// <summary>Year.</summary>
    public required int Year { get; init; }

    /// <summary>Title; empty where the work was not identified.</summary>
    public string? Title { get; init; }

    /// <summary>Journal, book or series.</summary>
    public string? Container { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages.</summary>
    public string? Pages { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>DOI.</summary>
    public string? Doi { get; init; }

    /// <summary>ISBN.</summary>
    public string? Isbn { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>How it was seen by us. A term of the vocabulary <c>how_seen</c>.</summary>
    public required string HowSeen { get; init; }

    /// <summary>How sure the identification is. A term of the vocabulary <c>confidence</c>.</summary>
    public required string Confidence { get; init; }

    /// <summary>How an inference was made, or what a reader should know.</summary>
    public string? Note { get; init; }
}
