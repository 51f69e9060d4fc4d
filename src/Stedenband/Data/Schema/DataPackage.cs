namespace Stedenband;

/// <summary>What <c>datapackage.json</c> says: the package and its tables, in their order.</summary>
public sealed record DataPackage
{
    /// <summary>Name of the package.</summary>
    public required string Name { get; init; }

    /// <summary>Title for people.</summary>
    public string? Title { get; init; }

    /// <summary>What the package holds.</summary>
    public string? Description { get; init; }

    /// <summary>Version of the data.</summary>
    public string? Version { get; init; }

    /// <summary>The tables, in the order of the file.</summary>
    public required IReadOnlyList<TableSchema> Tables { get; init; }

    /// <summary>The files that are no tables, such as the borders of the map: path relative to the package, by name.</summary>
    public required IReadOnlyDictionary<string, string> OtherFiles { get; init; }
}
