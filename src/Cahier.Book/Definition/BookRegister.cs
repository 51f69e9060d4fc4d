namespace Cahier.Book;

/// <summary>A page of entries that readers search and filter, such as the claims of a study. Where a chapter's text names an entry by its id, the id becomes a link to it.</summary>
public sealed record BookRegister
{
    /// <summary>The name of its page: lower-case letters, digits, <c>-</c> and <c>_</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What the entries are and how to read them, in Markdown.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>What readers can filter by, each with the values of the entries.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>The entries, in the order in which they are shown.</summary>
    public required IReadOnlyList<BookEntry> Entries { get; init; }
}
