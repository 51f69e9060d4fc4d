namespace Stedenband;

/// <summary>One row is a variable. A row of <c>variables.csv</c>.</summary>
public sealed record Variable
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>English label.</summary>
    public required string LabelEn { get; init; }

    /// <summary>Dutch label.</summary>
    public required string LabelNl { get; init; }

    /// <summary>What it means and how it is coded.</summary>
    public required string Definition { get; init; }

    /// <summary>What is coded. One of <c>partnership</c>, <c>side</c>, <c>exchange</c>, <c>actor</c>, <c>country</c>, <c>study</c>.</summary>
    public required string UnitType { get; init; }

    /// <summary>Scale of the values. One of <c>nominal</c>, <c>ordinal</c>, <c>binary</c>, <c>integer</c>, <c>text</c>.</summary>
    public required string Scale { get; init; }

    /// <summary>Values a coding may have; empty for integer and text. For an ordinal scale in rising order.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>Chapter it belongs to.</summary>
    public required int Chapter { get; init; }

    /// <summary>Passages of the study that carry the row.</summary>
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <summary>How an inference was made, or what a reader should know.</summary>
    public string? Note { get; init; }
}
