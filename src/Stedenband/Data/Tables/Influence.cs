namespace Stedenband;

/// <summary>One row is one link of an argument: something leads to, helps or hinders something else. A row of <c>influences.csv</c>.</summary>
public sealed record Influence : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The argument it is part of. One of <c>policy_flow</c>, <c>research_design</c>, <c>roles</c>, <c>unused_potential</c>.</summary>
    public required string Argument { get; init; }

    /// <summary>Stage of the start, such as level, instrument, role, obstacle.</summary>
    public required string FromStage { get; init; }

    /// <summary>Start.</summary>
    public required string FromLabel { get; init; }

    /// <summary>Stage of the end.</summary>
    public required string ToStage { get; init; }

    /// <summary>End.</summary>
    public required string ToLabel { get; init; }

    /// <summary>Enabling, limiting or neutral. A term of the vocabulary <c>effect</c>.</summary>
    public required string Effect { get; init; }

    /// <summary>The link in our words.</summary>
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
