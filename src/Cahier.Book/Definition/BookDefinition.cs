namespace Cahier.Book;

/// <summary>Everything a book is made of. The same definition always gives the same files, byte for byte.</summary>
public sealed record BookDefinition
{
    /// <summary>The title, shown on every page.</summary>
    public required string Title { get; init; }

    /// <summary>A second line under the title, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Who made the book, and credits: one line of Markdown.</summary>
    public string Authors { get; init; } = "";

    /// <summary>What the book is, in a sentence or two of plain text: the lead of the contents page and its description for search.</summary>
    public string Description { get; init; } = "";

    /// <summary>The language of the interface labels: <c>en</c> or <c>nl</c>; anything else is read as <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The language in which the chapters are written (a BCP 47 tag), which screen readers need.</summary>
    public string ContentLanguage { get; init; } = "en";

    /// <summary>Markdown about this book, shown under the contents. Relative links and images are resolved from <see cref="FrontMatterPath"/>.</summary>
    public string FrontMatter { get; init; } = "";

    /// <summary>The file the front matter stands in, or null when it has no relative links.</summary>
    public string? FrontMatterPath { get; init; }

    /// <summary>The chapters, first to last.</summary>
    public IReadOnlyList<BookChapter> Chapters { get; init; } = [];

    /// <summary>Pages of entries that readers filter, such as the claims of a study.</summary>
    public IReadOnlyList<BookRegister> Registers { get; init; } = [];

    /// <summary>The data tables: each gets a page of its own.</summary>
    public IReadOnlyList<BookTable> Tables { get; init; } = [];

    /// <summary>Further data files to offer beside the tables, such as a <c>datapackage.json</c>: paths of files.</summary>
    public IReadOnlyList<string> DataFiles { get; init; } = [];

    /// <summary>What the colophon tells beside the run times: versions, dates, where the source is.</summary>
    public IReadOnlyList<BookFact> Facts { get; init; } = [];
}
