using Cahier.Book.Markup;
using FsCheck;
using FsCheck.Xunit;

namespace Cahier.Book.Tests.Markup;

public sealed class HtmlTests
{
    [Property(MaxTest = 500)]
    public void any_text_that_is_inserted_reads_back_as_itself_in_an_element_and_in_an_attribute(NonNull<string> text)
    {
        var element = Dom.Of(Html.Of($"""<p title="{text.Get}">{text.Get}</p><hr>"""));

        Assert.Equal(["P", "HR"], element.Children.Select(child => child.TagName));
        Assert.Equal(AsABrowserReadsIt(text.Get), element.One("p").TextContent);
        Assert.Equal(AsABrowserReadsIt(text.Get), element.One("p").GetAttribute("title"));
    }

    [Fact]
    public void markup_and_quotes_in_a_text_are_encoded() =>
        Assert.Equal("<p>&lt;b&gt; &amp;amp; &quot;&#39;</p>", Html.Of($"<p>{"<b> &amp; \"'"}</p>").Text);

    [Fact]
    public void html_is_inserted_as_it_is() => Assert.Equal("<p><b>x</b></p>", Html.Of($"<p>{new Html("<b>x</b>")}</p>").Text);

    [Fact]
    public void parts_stand_on_lines_of_their_own_and_empty_ones_leave_no_line() =>
        Assert.Equal("<ul><li>1</li>\n<li>&lt;</li></ul>", Html.Of($"<ul>{new[] { Html.Of($"<li>{1}</li>"), Html.Empty, default, Html.Of($"<li>{"<"}</li>") }}</ul>").Text);

    [Fact]
    public void a_missing_text_is_nothing() => Assert.Equal("<p></p>", Html.Of($"<p>{(string?)null}{default(Html)}</p>").Text);

    private static string AsABrowserReadsIt(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\0', '\ufffd');
}
