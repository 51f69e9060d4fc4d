using Cahier.Book.Markup;

namespace Cahier.Book.Tests.Markup;

public sealed class MarkdownTests
{
    private readonly MarkdownPage page = new("Link to this section", address => $"moved/{address}");

    [Fact]
    public void tables_emphasis_and_code_are_shown_as_such()
    {
        var content = Dom.Of(page.Render("| a | b |\n|---|--:|\n| *x* | `1` |"));

        Assert.Equal(["a", "b"], content.Texts("thead th"));
        Assert.Equal("x", content.One("td em").TextContent);
        Assert.Equal("1", content.One("td code").TextContent);
    }

    [Fact]
    public void the_first_quote_of_a_text_is_its_question() =>
        Assert.Equal("What was learned, and by whom?", MarkdownPage.FirstQuote("# Title\n\nText\n\n> What was *learned*,\n> and by `whom`?\n\n> Another"));

    [Fact]
    public void a_text_without_a_quote_has_no_question() => Assert.Equal("", MarkdownPage.FirstQuote("# Title\n\nText"));

    [Fact]
    public void html_that_a_text_leaves_open_is_closed() =>
        Assert.Equal(["DIV", "HR"], Dom.Of(Html.Of($"{page.Render("<div>\n\nText\n\n<!-- a remark")}<hr>")).Children.Select(child => child.TagName));

    [Fact]
    public void footnotes_of_two_cells_are_numbered_on_and_lead_to_their_own_notes()
    {
        var first = page.Render("One[^a] and two[^b].\n\n[^a]: First.\n[^b]: Second.");
        var second = page.Render("Three[^a].\n\n[^a]: Third.");
        var content = Dom.Of(Html.Of($"{first}{second}"));

        Assert.Equal(["1", "2", "3"], content.Texts("a.footnote-ref"));
        Assert.Equal(["First.", "Second.", "Third."], content.QuerySelectorAll("a.footnote-ref").Select(reference =>
            content.One($"[id='{reference.GetAttribute("href")![1..]}'] p").FirstChild!.TextContent));
        Assert.Equal("3", content.QuerySelectorAll(".footnotes ol")[1].GetAttribute("start"));
        Assert.All(content.QuerySelectorAll("a.footnote-back-ref"), back => content.One($"[id='{back.GetAttribute("href")![1..]}']"));
    }
}
