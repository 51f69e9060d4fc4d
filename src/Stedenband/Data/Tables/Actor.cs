namespace Stedenband;

/// <summary>One row is a type of actor or a named actor. A row of <c>actors.csv</c>.</summary>
public sealed record Actor : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>A type of actor, or a named one. One of <c>type</c>, <c>named</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Country; empty for a type found in several. A term of the vocabulary <c>country</c>.</summary>
    public string? Country { get; init; }

    /// <summary>Level of government or society. A term of the vocabulary <c>level</c>.</summary>
    public required string Level { get; init; }

    /// <summary>Sector. A term of the vocabulary <c>sector</c>.</summary>
    public required string Sector { get; init; }

    /// <summary>For a named actor: the actor type it belongs to. A key of the table <c>actors</c>.</summary>
    public string? TypeOf { get; init; }

    /// <summary>The tie it takes part in; empty for a type. A key of the table <c>partnerships</c>.</summary>
    public string? Partnership { get; init; }

    /// <summary>What it does there, in our words.</summary>
    public string? Role { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
