using Cahier.Book.Markup;

namespace Cahier.Book.Tests.Markup;

public sealed class HeadingTests
{
    private readonly MarkdownPage page = new("Link to this section", address => address);

    [Fact]
    public void a_heading_gets_an_id_from_its_text()
    {
        Assert.Equal("which-towns-are-tied", Dom.Of(page.Render("## Which *towns* are `tied`?")).One("h2").Id);
        Assert.Equal([new Heading(2, "Which towns are tied?", "which-towns-are-tied")], page.Headings);
    }

    [Fact]
    public void equal_headings_get_different_ids_also_in_different_cells()
    {
        var content = Dom.Of(Html.Of($"{page.Render("## Ties\n\n## Ties")}{page.Render("# Ties")}"));

        Assert.Equal(["ties", "ties-2", "ties-3"], content.Values("h1, h2", "id"));
    }

    [Theory]
    [InlineData("Main")]
    [InlineData("Theme")]
    [InlineData("All code")]
    [InlineData("Cell 3")]
    [InlineData("Figure 2.1")]
    public void a_heading_does_not_take_an_id_that_the_page_itself_uses(string text)
    {
        page.Render($"## {text}");

        Assert.Equal($"section-{Slug.Of(text)}", Assert.Single(page.Headings).Id);
    }

    [Fact]
    public void an_id_that_the_author_gave_stays() => Assert.Equal("own", Dom.Of(page.Render("## Five ties {#own}")).One("h2").Id);

    [Fact]
    public void sections_carry_a_link_to_themselves_that_a_screen_reader_can_name()
    {
        var content = Dom.Of(page.Render("# One\n\n## Two\n\n### Three\n\n#### Four"));

        Assert.Equal(["#two", "#three"], content.Values("a.anchor", "href"));
        Assert.All(content.QuerySelectorAll("a.anchor"), anchor => Assert.Equal("Link to this section", anchor.GetAttribute("aria-label")));
        Assert.Equal(["H2", "H3"], content.QuerySelectorAll("a.anchor").Select(anchor => anchor.ParentElement!.TagName));
    }

    [Theory]
    [InlineData("## Zeist &amp; Berkane", "Zeist & Berkane")]
    [InlineData("## Caf&eacute; *a*  b", "Café a  b")]
    [InlineData("## [The study](study.html), 2013", "The study, 2013")]
    [InlineData("Two\nlines\n---", "Two lines")]
    public void the_text_of_a_heading_is_what_a_reader_sees(string markdown, string text)
    {
        page.Render(markdown);

        Assert.Equal(text, Assert.Single(page.Headings).Text);
    }
}
