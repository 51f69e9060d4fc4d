namespace Stedenband;

/// <summary>One row is one value of one variable for one unit by one coder. A row of <c>codings.csv</c>.</summary>
public sealed record Coding : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>What is coded: a partnership, a side of one (id:dutch, id:partner), an exchange, an actor, a country or 'study', as the variable says.</summary>
    public required string Unit { get; init; }

    /// <summary>Variable of the codebook. A key of the table <c>variables</c>.</summary>
    public required string Variable { get; init; }

    /// <summary>The value; empty exactly when the basis is not_reported.</summary>
    public string? Value { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Who coded.</summary>
    public required string Coder { get; init; }

    /// <inheritdoc />
    public string? Note { get; init; }
}
