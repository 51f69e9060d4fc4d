namespace Stedenband;

/// <summary>One row is a place. A row of <c>municipalities.csv</c>.</summary>
public sealed record Municipality
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Name as used in English prose.</summary>
    public required string Name { get; init; }

    /// <summary>Country. A term of the vocabulary <c>country</c>.</summary>
    public required string Country { get; init; }

    /// <summary>Degrees north, rounded to 0.01.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east, rounded to 0.01.</summary>
    public required double Longitude { get; init; }

    /// <summary>Where the coordinates come from. A key of the table <c>sources</c>.</summary>
    public required string CoordinateSource { get; init; }

    /// <summary>Inhabitants; empty where no source was found.</summary>
    public int? Population { get; init; }

    /// <summary>Year of the population figure.</summary>
    public int? PopulationYear { get; init; }

    /// <summary>Where the population figure comes from. A key of the table <c>sources</c>.</summary>
    public string? PopulationSource { get; init; }

    /// <summary>How an inference was made, or what a reader should know.</summary>
    public string? Note { get; init; }
}
