using System.Globalization;
using Cahier.Book.Markup;

namespace Cahier.Book.Pages;

/// <summary>What is counted and noted while one chapter's page is written.</summary>
/// <param name="labels">The words of the interface.</param>
/// <param name="markdown">The page's Markdown.</param>
/// <param name="prefix">What stands before a figure's number: the chapter's own, or nothing.</param>
internal sealed class PageState(Labels labels, MarkdownPage markdown, string prefix)
{
    private readonly List<string> warnings = [];
    private int tables;

    public Labels Labels { get; } = labels;

    public MarkdownPage Markdown { get; } = markdown;

    public int Figures { get; private set; }

    /// <summary>What a careful author mends.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    public string NextFigure() => $"{prefix}{++Figures}";

    /// <summary>The name of the next table that a narrow page scrolls: readers of landmarks tell them apart by it.</summary>
    public string NextTable() => string.Create(CultureInfo.InvariantCulture, $"{Labels.OutputTable} {++tables}");

    public void Warn(string warning) => warnings.Add(warning);
}
