namespace Stedenband;

/// <summary>One row is one outcome of learning or strengthening. A row of <c>outcomes.csv</c>.</summary>
public sealed record Outcome : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Chapter of the study that reports it.</summary>
    public required int Chapter { get; init; }

    /// <summary>The tie; empty where the source does not name one. A key of the table <c>partnerships</c>.</summary>
    public string? Partnership { get; init; }

    /// <summary>Countries on whose side it happened. Terms of the vocabulary <c>country</c>.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Side of the tie it happened on. A term of the vocabulary <c>side</c>.</summary>
    public required string Side { get; init; }

    /// <summary>Who learned or was strengthened. Keys of the table <c>actors</c>.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Kind of outcome. A term of the vocabulary <c>outcome_kind</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Theme, where one is named. A term of the vocabulary <c>theme</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>What was learned or strengthened, in a few words.</summary>
    public required string Content { get; init; }

    /// <summary>Kind of knowledge, where reported. A term of the vocabulary <c>knowledge_kind</c>.</summary>
    public string? Knowledge { get; init; }

    /// <summary>Methods by which, where reported. Terms of the vocabulary <c>method</c>.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>How far it reaches: person, department, relation, network. A term of the vocabulary <c>scale</c>.</summary>
    public required string Scale { get; init; }

    /// <summary>How much, in the source's own grading: clear, limited, very limited; empty where not graded. A term of the vocabulary <c>extent</c>.</summary>
    public string? Extent { get; init; }

    /// <summary>Whether it was kept in the organisation; empty where not reported. A term of the vocabulary <c>yes_no</c>.</summary>
    public string? Embedded { get; init; }

    /// <summary>Network model under which the study reports it. A term of the vocabulary <c>network_model</c>.</summary>
    public string? NetworkModel { get; init; }

    /// <summary>The outcome in our words.</summary>
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
