namespace Stedenband;

/// <summary>One row is a dated event, period or phase that matters to the story. A row of <c>events.csv</c>.</summary>
public sealed record CaseEvent : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of event it is. A term of the vocabulary <c>event_kind</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Short title.</summary>
    public required string Title { get; init; }

    /// <summary>Start as year, year-month or date; empty where only the order is known.</summary>
    public string? Start { get; init; }

    /// <summary>End, likewise.</summary>
    public string? End { get; init; }

    /// <summary>How the date is known.</summary>
    public required Basis DateBasis { get; init; }

    /// <summary>Position in a series of phases whose order is known.</summary>
    public int? Sequence { get; init; }

    /// <summary>The tie it belongs to, if one. A key of the table <c>partnerships</c>.</summary>
    public string? Partnership { get; init; }

    /// <summary>The country it belongs to, if one. A term of the vocabulary <c>country</c>.</summary>
    public string? Country { get; init; }

    /// <summary>What happened, in our words.</summary>
    public required string Description { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
