using Cahier.Book.Markup;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cahier.Book.Tests.Markup;

public sealed class BalancedHtmlTests
{
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<b>", "</i>", "<a href=x>", "<a>", "</a>", "<form>", "<button>",
        "</main>", "</body>", "</html>", "<body>", "<html>", "<head>", "</section>", "<!--", "-->", "<!doctype html>", "<![CDATA[", "<script>", "</script>", "<style>",
        "<textarea>", "<title>", "<xmp>", "<iframe>", "<noscript>", "<template>", "</template>", "<svg>", "<math>", "<mtext>", "<foreignObject>", "<select>", "<option>",
        "<plaintext>", "<frameset>", "<base href=/x/>", "<li>", "<dd>", "<nobr>", "<pre>", "<img src=x>", "<br>", "<p title='", "<p title=\"", "'", "\"", ">", "<", "</", "&", "&lt", "text", "\0", "\r",
    ];

    private static readonly Arbitrary<string> Markup = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("<div><b>bold", "<div><b>bold</b></div>")]
    [InlineData("</div></main></body></html>text", "text")]
    [InlineData("<table><tr><td>1", "<table><tbody><tr><td>1</td></tr></tbody></table>")]
    [InlineData("<!-- never closed", "<!-- never closed-->")]
    [InlineData("<script>if (a < b) {", "<script>if (a < b) {</script>")]
    [InlineData("<p title='x\">y", "")]
    [InlineData("plain &amp; simple", "plain &amp; simple")]
    public void what_a_cell_left_open_is_closed(string html, string balanced) => Assert.Equal(balanced, BalancedHtml.Of(html).Text);

    [Property(MaxTest = 2000)]
    public Property no_html_of_a_cell_breaks_the_page_around_it() => Prop.ForAll(Markup, html =>
    {
        var page = Dom.Parse($"<!doctype html><title>t</title><body><main><div id=\"holder\">{BalancedHtml.Of(html)}</div><hr id=\"after\"></main><footer>f</footer>");

        var main = page.One("body > main");
        Assert.Equal(["holder", "after"], main.Children.Select(child => child.Id));
        Assert.Equal(["MAIN", "FOOTER"], page.Body!.Children.Select(child => child.TagName));
        Assert.Equal("f", page.Body.LastElementChild!.TextContent);
    });

    [Theory]
    [InlineData("<base href='https://example.org/'><p>x</p>")]
    [InlineData("<meta http-equiv='refresh' content='0; url=https://example.org/'><p>x</p>")]
    [InlineData("<plaintext><p>x</p>")]
    public void what_would_change_the_whole_page_is_left_out(string html) =>
        Assert.Empty(Dom.Of(BalancedHtml.Of(html)).QuerySelectorAll("base, meta, plaintext"));

    [Fact]
    public void the_text_after_a_tag_that_ends_all_markup_stays() => Assert.Equal("a<p>b", Dom.Of(BalancedHtml.Of("a<plaintext><p>b")).TextContent);

    [Fact]
    public void what_cannot_be_closed_is_shown_as_its_source()
    {
        const string Open = "<script>x = '<!--<script>'";

        Assert.Equal(Open, Dom.Of(BalancedHtml.Of(Open)).One("pre").TextContent);
    }

    [Fact]
    public void balanced_html_stays_as_it_is()
    {
        const string Table = "<table class=\"dataframe\"><thead><tr><th>a</th></tr></thead><tbody><tr><td>1 &lt; 2</td></tr></tbody></table>";

        Assert.Equal(Table, BalancedHtml.Of(Table).Text);
    }
}
