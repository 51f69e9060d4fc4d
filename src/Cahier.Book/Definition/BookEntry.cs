namespace Cahier.Book;

/// <summary>One entry of a register.</summary>
/// <param name="Id">The id by which texts name it: a letter or digit, then letters, digits, <c>.</c>, <c>_</c> or <c>-</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record BookEntry(string Id, string Text)
{
    /// <summary>What is to be seen of it first, such as a verdict.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Whether the mark tells of something that needs attention.</summary>
    public bool IsProblem { get; init; }

    /// <summary>Its value for each facet of the register, in their order; an empty text where it has none.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>What unfolds below it.</summary>
    public IReadOnlyList<BookDetail> Details { get; init; } = [];
}
