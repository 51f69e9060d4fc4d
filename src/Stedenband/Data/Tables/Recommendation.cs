namespace Stedenband;

/// <summary>One row is a recommendation, or a part of one. A row of <c>recommendations.csv</c>.</summary>
public sealed record Recommendation : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Number of the recommendation, 1 to 7.</summary>
    public required int Number { get; init; }

    /// <summary>For a part: the recommendation it belongs to. A key of the table <c>recommendations</c>.</summary>
    public string? PartOf { get; init; }

    /// <summary>In a few words.</summary>
    public required string Title { get; init; }

    /// <summary>In our words.</summary>
    public required string Statement { get; init; }

    /// <summary>Actors it is addressed to, as far as stated or plain from the text. Keys of the table <c>actors</c>.</summary>
    public IReadOnlyList<string> AddressedTo { get; init; } = [];

    /// <summary>Claims it rests on. Keys of the table <c>claims</c>.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
