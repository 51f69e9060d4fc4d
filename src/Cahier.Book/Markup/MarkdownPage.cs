using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cahier.Book.Markup;

/// <summary>
/// The Markdown of one page. Headings get ids that are unique on the page, footnotes are numbered on from text to text,
/// and relative addresses become those of the site.
/// </summary>
/// <param name="linkLabel">What a screen reader says of a heading's own link.</param>
/// <param name="rewrite">The address to use for a relative one.</param>
/// <param name="cite">Where a word of the text leads as the id of something, or null.</param>
internal sealed partial class MarkdownPage(string linkLabel, Func<string, string> rewrite, Func<string, string?>? cite = null)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras().UseAutoLinks().UseGenericAttributes()
        .Build();

    private readonly PageIds ids = new();
    private readonly List<Heading> headings = [];
    private int footnotes;
    private int footnoteLinks;

    /// <summary>The headings rendered so far.</summary>
    public IReadOnlyList<Heading> Headings => headings;

    public Html Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>().ToList()) Mark(heading);
        if (cite is not null) Cite(document, cite);
        var before = footnotes;
        foreach (var notes in document.Descendants<FootnoteGroup>()) NumberOn(notes);
        var html = document.ToHtml(Pipeline).TrimEnd();
        if (footnotes > before && before > 0) html = html.Replace("<ol>\n<li id=\"fn:", $"<ol start=\"{before + 1}\">\n<li id=\"fn:", StringComparison.Ordinal);
        return Embed(html);
    }

    /// <summary>HTML that a cell made, with its relative addresses as those of the text.</summary>
    public Html Embed(string html) => BalancedHtml.Of(html, rewrite);

    /// <summary>The text of the first block quote, or an empty text.</summary>
    public static string FirstQuote(string markdown) =>
        Markdown.Parse(markdown, Pipeline).Descendants<QuoteBlock>().FirstOrDefault() is { } quote ? TextOf(quote).Trim() : "";

    private void Mark(HeadingBlock heading)
    {
        var text = TextOf(heading);
        var attributes = heading.GetAttributes();
        var id = ids.Next(attributes.Id ?? Slug.Of(text));
        headings.Add(new(heading.Level, text, id));
        attributes.Id = id;
        if (heading.Level is not (2 or 3)) return;

        var anchor = new LinkInline($"#{id}", "");
        anchor.GetAttributes().AddClass("anchor");
        anchor.GetAttributes().AddProperty("aria-label", linkLabel);
        anchor.AppendChild(new LiteralInline("#"));
        heading.Inline?.AppendChild(anchor);
    }

    private static void Cite(MarkdownDocument document, Func<string, string?> cite)
    {
        foreach (var literal in document.Descendants().OfType<LiteralInline>().Where(literal => !IsLinked(literal)).ToList()) Cite(literal, cite);
    }

    private static void Cite(LiteralInline literal, Func<string, string?> cite)
    {
        var text = literal.Content.ToString();
        var position = 0;
        foreach (Match word in Word().Matches(text))
        {
            if (cite(word.Value) is not { } address) continue;

            literal.InsertBefore(new LiteralInline(text[position..word.Index]));
            var link = new LinkInline(address, "");
            link.GetAttributes().AddClass("citation");
            link.AppendChild(new LiteralInline(word.Value));
            literal.InsertBefore(link);
            position = word.Index + word.Length;
        }

        if (position > 0) literal.ReplaceBy(new LiteralInline(text[position..]));
    }

    private static bool IsLinked(Inline inline)
    {
        for (var around = inline.Parent; around is not null; around = around.Parent)
        {
            if (around is LinkInline) return true;
        }

        return false;
    }

    // Every text counts its notes and its references from 1: on a page they go on from the text before.
    private void NumberOn(FootnoteGroup notes)
    {
        var (note, link) = (footnotes, footnoteLinks);
        foreach (var footnote in notes.OfType<Footnote>())
        {
            footnote.Order += note;
            footnotes++;
            foreach (var reference in footnote.Links)
            {
                reference.Index += link;
                if (!reference.IsBackLink) footnoteLinks++;
            }
        }
    }

    // Descendants of a leaf (a heading, a paragraph) hang on its inline, not on the leaf itself.
    private static string TextOf(MarkdownObject block) =>
        string.Concat(InlinesOf(block).Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            AutolinkInline link => link.Url,
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

    [GeneratedRegex(@"[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*")]
    private static partial Regex Word();
}
