using System.Text.RegularExpressions;

namespace Stedenband;

/// <summary>What <c>datapackage.json</c> says of one column.</summary>
public sealed record FieldSchema
{
    /// <summary>Name of the column.</summary>
    public required string Name { get; init; }

    /// <summary>Type of its values.</summary>
    public required FieldType Type { get; init; }

    /// <summary>What a value means.</summary>
    public string? Description { get; init; }

    /// <summary>Whether a row must have a value.</summary>
    public bool Required { get; init; }

    /// <summary>Whether no two rows may have the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>The values allowed; null when any is.</summary>
    public IReadOnlyList<string>? Enum { get; init; }

    /// <summary>The pattern that a whole value must match, as a .NET regular expression anchored at both ends.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The pattern as the package writes it.</summary>
    public string? PatternText { get; init; }

    /// <summary>The smallest number allowed.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number allowed.</summary>
    public double? Maximum { get; init; }

    /// <summary>The vocabulary (of the table <c>terms</c>) that values, or the items of a list, are terms of.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>The table whose keys the items of a list are.</summary>
    public string? References { get; init; }

    /// <summary>What stands between the items of a list.</summary>
    public string Delimiter { get; init; } = ",";
}
