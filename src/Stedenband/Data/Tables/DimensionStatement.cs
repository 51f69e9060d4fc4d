namespace Stedenband;

/// <summary>One row is one statement about one of the dimensions of mutual learning. A row of <c>dimensions.csv</c>.</summary>
public sealed record DimensionStatement : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The dimension. A term of the vocabulary <c>dimension</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>Whether the statement makes the dimension enabling or limiting for learning, or only describes it. A term of the vocabulary <c>effect</c>.</summary>
    public required string Effect { get; init; }

    /// <summary>For whose learning; 'both' where the source does not divide. A term of the vocabulary <c>side</c>.</summary>
    public required string Side { get; init; }

    /// <summary>The statement in our words.</summary>
    public required string Statement { get; init; }

    /// <summary>Works the study names for it. Keys of the table <c>references</c>.</summary>
    public IReadOnlyList<string> Literature { get; init; } = [];

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
