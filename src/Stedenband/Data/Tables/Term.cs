namespace Stedenband;

/// <summary>One row is one term of one vocabulary: the words that coded columns may use, with labels in two languages. A row of <c>terms.csv</c>.</summary>
public sealed record Term
{
    /// <summary>The vocabulary the term belongs to.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The term as it stands in the tables.</summary>
    [Column("term")]
    public required string Name { get; init; }

    /// <summary>Position in figures and legends.</summary>
    public required int Order { get; init; }

    /// <summary>English label.</summary>
    public required string LabelEn { get; init; }

    /// <summary>Dutch label.</summary>
    public required string LabelNl { get; init; }

    /// <summary>What the term means here, in our own words.</summary>
    public string? Definition { get; init; }

    /// <summary>Passages of the study that carry the row.</summary>
    public IReadOnlyList<string> Passages { get; init; } = [];
}
