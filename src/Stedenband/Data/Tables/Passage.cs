namespace Stedenband;

/// <summary>One row locates one paragraph of the study. A row of <c>passages.csv</c>.</summary>
public sealed record Passage
{
    /// <summary>chapter.section.paragraph; chapter 9 is the unnumbered recommendations, 10 the closing page.</summary>
    public required string Id { get; init; }

    /// <summary>Chapter; 9 is the recommendations, 10 the closing page.</summary>
    public required int Chapter { get; init; }

    /// <summary>Section heading in English, in our words.</summary>
    public required string Section { get; init; }

    /// <summary>Section heading as printed.</summary>
    public string? SectionNl { get; init; }

    /// <summary>Paragraph within the section; 0 is the heading of a recommendation.</summary>
    public required int Paragraph { get; init; }

    /// <summary>At most eight consecutive words that occur once in the source.</summary>
    public required string Pin { get; init; }

    /// <summary>What the paragraph says, in our own words.</summary>
    public required string Summary { get; init; }
}
