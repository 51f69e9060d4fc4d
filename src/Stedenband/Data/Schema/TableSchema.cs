namespace Stedenband;

/// <summary>What <c>datapackage.json</c> says of one table.</summary>
public sealed record TableSchema
{
    /// <summary>Name of the table.</summary>
    public required string Name { get; init; }

    /// <summary>Its file, relative to the package.</summary>
    public required string Path { get; init; }

    /// <summary>Title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What one row is.</summary>
    public string? Description { get; init; }

    /// <summary>The columns, in their order.</summary>
    public required IReadOnlyList<FieldSchema> Fields { get; init; }

    /// <summary>The columns that tell rows apart; empty when none do.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>The keys that lead to other tables.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>The column of that name, or null.</summary>
    public FieldSchema? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
