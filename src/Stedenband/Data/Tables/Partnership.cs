namespace Stedenband;

/// <summary>One row is a tie between a Dutch municipality and a partner in Morocco or Turkey. The five cases are the study's; the other rows are a reconstruction from public sources, not the author's own list. A row of <c>partnerships.csv</c>.</summary>
public sealed record Partnership : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Short name, Dutch side first.</summary>
    public required string Name { get; init; }

    /// <summary>The Dutch side. A key of the table <c>municipalities</c>.</summary>
    public required string DutchMunicipality { get; init; }

    /// <summary>The municipality on the other side; empty when the partner is none in our list. A key of the table <c>municipalities</c>.</summary>
    public string? PartnerMunicipality { get; init; }

    /// <summary>Name of the partner as the source gives it.</summary>
    public string? PartnerName { get; init; }

    /// <summary>Country of the partner. A term of the vocabulary <c>country</c>.</summary>
    public required string PartnerCountry { get; init; }

    /// <summary>Whether the tie is one of the five case studies.</summary>
    public required bool IsCase { get; init; }

    /// <summary>What kind of tie it is. Only 'formal_partnership' is a municipal partnership. A term of the vocabulary <c>link_type</c>.</summary>
    public required string LinkType { get; init; }

    /// <summary>Year the tie began; empty where not reported or disputed.</summary>
    public int? StartYear { get; init; }

    /// <summary>What is known of the beginning.</summary>
    public string? StartNote { get; init; }

    /// <summary>Year the tie ended; empty where it had not, or where that is not reported.</summary>
    public int? EndYear { get; init; }

    /// <summary>Themes of the tie. Terms of the vocabulary <c>theme</c>.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>State of the tie, with the year it was seen in.</summary>
    public string? Status { get; init; }

    /// <summary>How sure the tie itself is. A term of the vocabulary <c>confidence</c>.</summary>
    public required string Confidence { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
