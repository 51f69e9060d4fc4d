namespace Cahier.Book;

/// <summary>One column of a table.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Description">What its values mean.</param>
/// <param name="Type">The type to show, such as <c>integer</c>; <c>integer</c> and <c>number</c> are aligned right and sorted by value.</param>
public sealed record BookColumn(string Name, string Description = "", string Type = "string")
{
    /// <summary>The table whose <see cref="BookTable.Key"/> the values are: each becomes a link to that row.</summary>
    public string? References { get; init; }

    /// <summary>The text between the items when a value is a list, or null.</summary>
    public string? Delimiter { get; init; }

    internal bool IsNumeric => Type is "integer" or "number" or "year";
}
