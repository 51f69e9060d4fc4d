namespace Stedenband;

/// <summary>One row is a funding programme. A row of <c>programmes.csv</c>.</summary>
public sealed record Programme : IEvidence
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Who paid.</summary>
    public string? Funder { get; init; }

    /// <summary>Partner country it served; empty when several. A term of the vocabulary <c>country</c>.</summary>
    public string? Country { get; init; }

    /// <summary>First year.</summary>
    public int? StartYear { get; init; }

    /// <summary>Last year.</summary>
    public int? EndYear { get; init; }

    /// <summary>What it was for, in our words.</summary>
    public required string Focus { get; init; }

    /// <summary>Room for learning on the Dutch side. A term of the vocabulary <c>room</c>.</summary>
    public string? RoomForMutualLearning { get; init; }

    /// <summary>In the study (funds a case's exchanges), or context only. One of <c>study</c>, <c>context</c>.</summary>
    public required string Role { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<string> Passages { get; init; } = [];

    /// <inheritdoc />
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <inheritdoc />
    public string? Note { get; init; }
}
