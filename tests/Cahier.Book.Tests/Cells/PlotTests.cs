using System.Text.Json.Nodes;
using Cahier.Book.Cells;
using Cahier.Display;
using FsCheck;
using FsCheck.Xunit;

namespace Cahier.Book.Tests.Cells;

public sealed class PlotTests
{
    private const string Ties = """
        {"data":[{"x":[1,2]}],"layout":{"height":320,"title":{"text":"not this"},"meta":{"title":"Ties & towns","alt":"Five ties, \"all\" <old>.","source":"Own data"}}}
        """;

    private readonly Shown shown = new();

    [Fact]
    public void a_plot_has_a_number_a_caption_and_a_source()
    {
        var figure = shown.Plot(Ties).One("figure.plot");

        Assert.Equal("figure-2-1", figure.Id);
        Assert.Equal("Figure 2.1. Ties & towns Source: Own data", figure.One("figcaption").Shown());
        Assert.Equal("Source: Own data", figure.One("figcaption .source").TextContent);
    }

    [Fact]
    public void a_plot_says_what_it_shows_to_whoever_does_not_see_it()
    {
        var figure = shown.Plot(Ties).One("figure.plot");
        const string Alt = "Five ties, \"all\" <old>.";

        Assert.Equal(("img", Alt), (figure.One(".plot-area").GetAttribute("role"), figure.One(".plot-area").GetAttribute("aria-label")));
        Assert.Equal(Alt, figure.One(".plot-description p").TextContent);
        Assert.EndsWith(Alt, figure.One("noscript").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"layout":{"title":{"text":"Ties"}}}""")]
    [InlineData("""{"layout":{"title":"Ties"}}""")]
    [InlineData("""{"layout":{"title":{"text":"Ties"},"meta":{"title":"","alt":""}}}""")]
    public void a_plot_without_words_of_its_own_is_described_by_its_title(string json)
    {
        var figure = shown.Plot(json).One("figure.plot");

        Assert.Equal("Figure 2.1. Ties", figure.One("figcaption").Shown());
        Assert.Equal("Ties", figure.One(".plot-area").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"layout":null}""")]
    [InlineData("""{"layout":{"title":7,"meta":"x"}}""")]
    public void a_plot_without_any_words_is_named_by_its_number_and_has_no_empty_description(string json)
    {
        var figure = shown.Plot(json).One("figure.plot");

        Assert.Equal("Figure 2.1", figure.One(".plot-area").GetAttribute("aria-label"));
        Assert.Empty(figure.QuerySelectorAll(".plot-description, .source"));
    }

    [Theory]
    [InlineData("""{"layout":{"height":320}}""", "320")]
    [InlineData("""{"layout":{"height":320.6}}""", "320")]
    [InlineData("""{"layout":{"height":-5}}""", "450")]
    [InlineData("""{"layout":{"height":1e9}}""", "450")]
    [InlineData("""{"layout":{"height":"tall"}}""", "450")]
    [InlineData("""{}""", "450")]
    public void the_page_keeps_room_of_the_plots_height(string json, string height) =>
        Assert.Equal(height, shown.Plot(json).One(".plot-area").GetAttribute("data-height"));

    [Fact]
    public void a_plot_tells_where_it_needs_room_and_a_narrow_page_scrolls_it() =>
        Assert.Equal("480", shown.Plot("""{"layout":{"meta":{"minWidth":480}}}""").One(".plot-scroll .plot-area").GetAttribute("data-min-width"));

    [Fact]
    public void what_marks_show_under_the_pointer_can_be_read_without_one()
    {
        var marks = shown.Plot("""{"data":[{"hovertext":["<b>A &amp; B</b><br>stated; ch. 1","","<b>A &amp; B</b><br>stated; ch. 1"]},{"hovertext":"all <i>of</i> it"},{"hovertext":5},{}]}""").One(".plot-description").QuerySelectorAll(".marks li");

        Assert.Equal(["A & B<br>stated; ch. 1", "all of it"], marks.Select(mark => mark.InnerHtml.Replace("&amp;", "&", StringComparison.Ordinal)));
    }

    [Fact]
    public void what_marks_show_cannot_bring_markup_into_the_page()
    {
        var marks = shown.Plot("""{"data":[{"hovertext":["<script>x</script>&lt;b&gt;bold"]}]}""").One(".marks");

        Assert.Empty(marks.QuerySelectorAll("script, b"));
        Assert.Equal("x<b>bold", marks.TextContent);
    }

    [Theory]
    [InlineData("</script><b>")]
    [InlineData("<!--<script>")]
    [InlineData("]]>&amp;'\"\u2028")]
    public void no_text_in_a_plot_ends_the_script_that_holds_it(string text) => AssertHeld(text);

    [Property(MaxTest = 500)]
    public void any_text_in_a_plot_reaches_the_script(NonNull<string> text)
    {
        // Half of a character of two halves is no text: such a plot is not shown.
        if (text.Get.EnumerateRunes().All(rune => rune.Value != 0xfffd)) AssertHeld(text.Get);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"layout":{},"layout":{}}""")]
    [InlineData("""{"data":[{"name":"\ud800"}]}""")]
    public void a_plot_that_cannot_be_read_falls_back_to_the_next_form_and_takes_no_number(string broken)
    {
        Assert.Equal("the next", shown.Bundle((MimeTypes.Plotly, broken), (MimeTypes.Html, "<p>the next</p>")).One(".rich").TextContent);
        Assert.Equal("text", shown.Bundle((MimeTypes.Plotly, broken), (MimeTypes.PlainText, "text")).One("pre").TextContent);
        Assert.Equal("figure-2-1", shown.Plot("{}").One("figure").Id);
    }

    [Theory]
    [InlineData(Ties, true)]
    [InlineData("""{"layout":{"title":"Ties"}}""", false)]
    [InlineData("""{"layout":{"meta":{"alt":""}}}""", false)]
    public void whether_a_plot_has_an_alternative_text_can_be_told(string json, bool has) => Assert.Equal(has, PlotJson.Parse(json)!.HasAlternativeText);

    [Fact]
    public void a_plot_without_an_alternative_text_or_that_cannot_be_read_is_told_to_the_author()
    {
        shown.Plot(Ties);
        shown.Plot("{");
        shown.Plot("{}");

        Assert.Equal(["a plot cannot be read as JSON, and the next form of its output is shown.", "figure 2.2 has no alternative text."], shown.State.Warnings);
    }

    private void AssertHeld(string text)
    {
        var plot = new JsonObject { ["data"] = new JsonArray(new JsonObject { ["name"] = text }), ["layout"] = new JsonObject { [text] = 1 } };

        var page = shown.Plot(plot.ToJsonString());

        Assert.Equal(1, page.ChildElementCount);
        Assert.True(JsonNode.DeepEquals(plot, JsonNode.Parse(page.One("script[type='application/json']").TextContent)));
    }
}
