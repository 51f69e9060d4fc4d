namespace Stedenband;

/// <summary>One row is a project or line of exchange. A row of <c>exchanges.csv</c>.</summary>
public sealed record Exchange : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Short title.</summary>
    public required string Title { get; init; }

    /// <summary>The tie; empty where the source names only a country. A key of the table <c>partnerships</c>.</summary>
    public string? Partnership { get; init; }

    /// <summary>Country of the partner. A term of the vocabulary <c>country</c>.</summary>
    public required string PartnerCountry { get; init; }

    /// <summary>Theme. A term of the vocabulary <c>theme</c>.</summary>
    public required string Theme { get; init; }

    /// <summary>Actors named. Keys of the table <c>actors</c>.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Methods of exchange named for it. Terms of the vocabulary <c>method</c>.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Where learning was aimed; empty where not reported. A term of the vocabulary <c>direction</c>.</summary>
    public string? Direction { get; init; }

    /// <summary>Programme that paid; empty where none or not reported. A key of the table <c>programmes</c>.</summary>
    public string? Programme { get; init; }

    /// <summary>First year.</summary>
    public int? StartYear { get; init; }

    /// <summary>Last year.</summary>
    public int? EndYear { get; init; }

    /// <summary>What was exchanged, in our words.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the study itself reports it; false for exchanges known from other sources only.</summary>
    public required bool InStudy { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
