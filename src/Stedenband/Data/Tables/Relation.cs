namespace Stedenband;

/// <summary>One row is a relation between two actors: of one tie before or after the cooperation, or, without a tie, of the conceptual model. A row of <c>relations.csv</c>.</summary>
public sealed record Relation : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The tie; empty for the conceptual model. A key of the table <c>partnerships</c>.</summary>
    public string? Partnership { get; init; }

    /// <summary>One end. A key of the table <c>actors</c>.</summary>
    public required string FromActor { get; init; }

    /// <summary>The other end. A key of the table <c>actors</c>.</summary>
    public required string ToActor { get; init; }

    /// <summary>Kind of relation. A term of the vocabulary <c>relation_kind</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>When it stood; empty for the conceptual model. A term of the vocabulary <c>period</c>.</summary>
    public string? Period { get; init; }

    /// <summary>Network models the relation is part of. Terms of the vocabulary <c>network_model</c>.</summary>
    public IReadOnlyList<string> NetworkModels { get; init; } = [];

    /// <summary>What is known of it, in our words.</summary>
    public required string Statement { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
