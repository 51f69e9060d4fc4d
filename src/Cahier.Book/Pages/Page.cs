using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>One file of the site.</summary>
/// <param name="Path">The path in the site, with forward slashes.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Content">What stands in the main part.</param>
internal sealed record Page(string Path, string Title, Html Content)
{
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    public (string Path, string Title)? Previous { get; init; }

    public (string Path, string Title)? Next { get; init; }

    public bool HasPlots { get; init; }

    public bool HasCode { get; init; }

    /// <summary>What a careful author mends.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The way back to the root of the site: empty, or <c>../</c>.</summary>
    public string Root => string.Concat(Enumerable.Repeat("../", Path.Count(character => character == '/')));
}
