namespace Stedenband;

/// <summary>One row is a statement of the study, in our words. A row of <c>claims.csv</c>.</summary>
public sealed record Claim : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Chapter that makes it.</summary>
    public required int Chapter { get; init; }

    /// <summary>Research question it answers; empty for context. A term of the vocabulary <c>research_question</c>.</summary>
    public string? ResearchQuestion { get; init; }

    /// <summary>Kind of statement. A term of the vocabulary <c>claim_kind</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The statement.</summary>
    public required string Statement { get; init; }

    /// <summary>The statement in at most nine words, for figures.</summary>
    public required string Short { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The check of the library that tests the claim; empty where none can.</summary>
    public string? Check { get; init; }

    /// <summary>Why no data of ours can test the claim; empty where a check does.</summary>
    public string? NotTestable { get; init; }

    /// <inheritdoc />
    public string? Note { get; init; }
}
