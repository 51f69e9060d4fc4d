using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Book.Tests.Cells;

public sealed class OutputTests
{
    private static readonly (string Type, string Text, string Selector)[] RichestFirst =
    [
        (MimeTypes.Plotly, """{"data":[],"layout":{}}""", "figure.plot"),
        (MimeTypes.Html, "<p>html</p>", ".rich > p"),
        (MimeTypes.Svg, "<svg><circle r='1'/></svg>", ".image > svg"),
        (MimeTypes.Png, "aGk=", "p.image > img"),
        (MimeTypes.Markdown, "**bold**", "p > strong"),
        (MimeTypes.Latex, @"\frac{1}{2}", "pre.result"),
        (MimeTypes.Json, "[1]", "pre.result"),
        (MimeTypes.PlainText, "text", "pre.result"),
    ];

    private readonly Shown shown = new();

    public static TheoryData<int> Forms => [.. Enumerable.Range(0, RichestFirst.Length)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void a_value_is_shown_in_its_richest_form_whatever_their_order(int richest)
    {
        var forms = RichestFirst[richest..].Reverse().Select(form => (form.Type, form.Text));

        Assert.Equal(1, shown.Bundle(forms).ChildElementCount);
        Assert.NotNull(shown.Bundle(forms).QuerySelector(RichestFirst[richest].Selector));
    }

    [Fact]
    public void the_value_of_a_cell_is_shown_as_a_display_is() =>
        Assert.Equal("42", shown.Output(new ExecuteResultOutput(1, MimeBundle.PlainText("42"))).One("pre.result").TextContent);

    [Fact]
    public void a_value_of_which_no_form_can_be_shown_leaves_nothing() => Assert.Empty(shown.Bundle(("application/x-other", "?")).ChildNodes);

    [Fact]
    public void a_table_scrolls_in_a_region_that_the_keyboard_reaches()
    {
        var region = shown.Bundle((MimeTypes.Html, "<TABLE><tr><td>1")).One(".scroll");

        Assert.Equal(("region", "0", "Scrolling table 1"), (region.GetAttribute("role"), region.GetAttribute("tabindex"), region.GetAttribute("aria-label")));
        Assert.Equal("1", region.One("table td").TextContent);
    }

    [Fact]
    public void html_without_a_table_does_not_scroll() => Assert.Empty(shown.Bundle((MimeTypes.Html, "<p>x</p>")).QuerySelectorAll(".scroll"));

    [Fact]
    public void html_and_drawings_that_a_cell_left_open_are_closed()
    {
        Assert.Equal("<b>x</b>", shown.Bundle((MimeTypes.Html, "</div><b>x")).One(".rich").InnerHtml);
        Assert.Equal("<svg><g></g></svg>", shown.Bundle((MimeTypes.Svg, "</div><svg><g>")).One(".image").InnerHtml);
    }

    [Fact]
    public void a_file_that_html_names_is_led_to_its_place_in_the_book() =>
        Assert.Equal(["moved/map.png"], shown.Bundle((MimeTypes.Html, "<img src=map.png>")).Values("img", "src"));

    [Fact]
    public void a_picture_stands_in_the_page_itself_and_its_text_is_its_alternative()
    {
        var image = shown.Bundle((MimeTypes.Png, "aGVs\nbG8=\n"), (MimeTypes.PlainText, "A \"map\"")).One("img");

        Assert.Equal(("data:image/png;base64,aGVsbG8=", "A \"map\""), (image.GetAttribute("src"), image.GetAttribute("alt")));
    }

    [Fact]
    public void a_picture_without_a_text_says_that_it_is_one() => Assert.Equal("Image", shown.Bundle((MimeTypes.Png, "aGk=")).One("img").GetAttribute("alt"));

    [Fact]
    public void headings_of_displayed_markdown_are_sections_of_the_page()
    {
        shown.Bundle((MimeTypes.Markdown, "## Found"));

        Assert.Equal("found", Assert.Single(shown.Markdown.Headings).Id);
    }

    [Fact]
    public void text_is_shown_as_it_is_without_colour_codes() =>
        Assert.Equal("\n  <b> & 1 < 2", shown.Bundle((MimeTypes.PlainText, "\n  \u001b[31m<b> & 1 < 2\u001b[0m\n\n")).One("pre.result").TextContent);
}
