namespace Cahier.Book;

/// <summary>A line of a detail; it can lead to a row of a table or to a chapter.</summary>
/// <param name="Text">The text.</param>
public sealed record BookItem(string Text)
{
    /// <summary>The table to lead to, or null.</summary>
    public string? Table { get; init; }

    /// <summary>The key of the row in the table.</summary>
    public string? Key { get; init; }

    /// <summary>The file of the notebook to lead to, or null.</summary>
    public string? Chapter { get; init; }

    /// <summary>Text behind the link.</summary>
    public string After { get; init; } = "";
}
