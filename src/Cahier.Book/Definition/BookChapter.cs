using Cahier.Documents;

namespace Cahier.Book;

/// <summary>One executed notebook.</summary>
public sealed record BookChapter
{
    /// <summary>The notebook with its outputs.</summary>
    public required Notebook Notebook { get; init; }

    /// <summary>
    /// The notebook's file: its name gives the page its name (<c>01-ties.ipynb</c> becomes <c>01-ties.html</c>), and its
    /// folder is where relative links and images start. The file itself is not read.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>How the run ended.</summary>
    public ChapterStatus Status { get; init; } = new ChapterStatus.Ok();

    /// <summary>How long the run took, or null when that is not known or of no interest.</summary>
    public TimeSpan? RunTime { get; init; }

    /// <summary>Whether the chapter counts: the figures of the second are 2.1, 2.2, and so on. A page of exercises may not; its figures are 1, 2.</summary>
    public bool Numbered { get; init; } = true;
}
