using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cahier.Book.Markup;

/// <summary>
/// The Markdown of one page. Headings get ids that are unique on the page, links to notebooks lead to their pages, and
/// the files that the text refers to are noted, so that they can be copied.
/// </summary>
/// <param name="linkLabel">What a screen reader says of a heading's own link.</param>
/// <param name="rewrite">The address to use for a relative one.</param>
internal sealed class MarkdownPage(string linkLabel, Func<string, string> rewrite)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras().UseAutoLinks().UseGenericAttributes()
        .Build();

    private readonly HashSet<string> ids = [];
    private readonly List<Heading> headings = [];

    /// <summary>The headings rendered so far.</summary>
    public IReadOnlyList<Heading> Headings => headings;

    public Html Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>().ToList()) Mark(heading);
        foreach (var link in document.Descendants<LinkInline>().Where(link => IsRelative(link.Url))) link.Url = rewrite(link.Url!);
        return new(document.ToHtml(Pipeline).TrimEnd());
    }

    /// <summary>The text of the first block quote, or an empty text.</summary>
    public static string FirstQuote(string markdown) =>
        Markdown.Parse(markdown, Pipeline).Descendants<QuoteBlock>().FirstOrDefault() is { } quote ? TextOf(quote).Trim() : "";

    private void Mark(HeadingBlock heading)
    {
        var text = TextOf(heading);
        var id = Unique(Slug.Of(text));
        headings.Add(new(heading.Level, text, id));
        heading.GetAttributes().Id = id;
        if (heading.Level is not (2 or 3)) return;

        var anchor = new LinkInline($"#{id}", "");
        anchor.GetAttributes().AddClass("anchor");
        anchor.GetAttributes().AddProperty("aria-label", linkLabel);
        anchor.AppendChild(new LiteralInline("#"));
        heading.Inline?.AppendChild(anchor);
    }

    private string Unique(string slug)
    {
        var id = slug;
        for (var number = 2; !ids.Add(id); number++) id = $"{slug}-{number}";
        return id;
    }

    // Descendants of a leaf (a heading, a paragraph) hang on its inline, not on the leaf itself.
    private static string TextOf(MarkdownObject block) =>
        string.Concat(InlinesOf(block).Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));

    private static IEnumerable<MarkdownObject> InlinesOf(MarkdownObject block) => block switch
    {
        LeafBlock leaf => leaf.Inline?.Descendants() ?? [],
        ContainerBlock container => container.SelectMany(InlinesOf),
        _ => [],
    };

    private static bool IsRelative(string? url) =>
        !string.IsNullOrEmpty(url) && url[0] is not ('#' or '/') && !url.Contains("://", StringComparison.Ordinal)
        && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
