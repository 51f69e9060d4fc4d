using Cahier.Book.Markup;

namespace Cahier.Book.Tests.Markup;

public sealed class AddressTests
{
    private readonly MarkdownPage page = new("", address => $"moved/{address}");

    [Theory]
    [InlineData("data.csv")]
    [InlineData("../data/actors.csv#top")]
    [InlineData("02-next.ipynb")]
    public void a_relative_address_is_replaced(string address)
    {
        var content = Dom.Of(page.Render($"[a]({address}) ![b]({address}) <a href=\"{address}\">c</a> <img src=\"{address}\">"));

        Assert.Equal([$"moved/{address}", $"moved/{address}"], content.Values("a", "href"));
        Assert.Equal([$"moved/{address}", $"moved/{address}"], content.Values("img", "src"));
    }

    [Theory]
    [InlineData("#section")]
    [InlineData("https://example.org/a.ipynb")]
    [InlineData("//example.org/a.csv")]
    [InlineData("/root.csv")]
    [InlineData("mailto:somebody@example.org")]
    [InlineData("tel:+31201234567")]
    [InlineData("data:text/plain,x")]
    [InlineData("DATA:text/plain,x")]
    public void any_other_address_stays(string address) => Assert.Equal(address, Dom.Of(page.Render($"[a]({address})")).One("a").GetAttribute("href"));

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JavaScript:alert(1))")]
    [InlineData("<a href='vbscript:x'>a</a>")]
    [InlineData("<a href=' java\nscript:alert(1)'>a</a>")]
    public void an_address_that_is_a_program_is_taken_away_and_its_text_stays(string markdown)
    {
        var content = Dom.Of(page.Render(markdown));

        Assert.Equal("a", content.Shown());
        Assert.False(content.One("a").HasAttribute("href"));
    }
}
