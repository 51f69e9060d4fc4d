using Cahier.Display.Html;
using static Cahier.Display.Html.PocketViewTags;

namespace Cahier.Tests.Display.Html;

public sealed class PocketViewTests
{
    [Fact]
    public void an_element_holds_text_that_is_encoded() =>
        Assert.Equal("<p>a &lt; b &amp; c</p>", Html(p("a < b & c")));

    [Fact]
    public void elements_nest_and_follow_each_other() =>
        Assert.Equal("<div><h1>Title</h1><p>one <b>two</b></p></div>", Html(div(h1("Title"), p("one ", b("two")))));

    [Fact]
    public void named_arguments_in_brackets_are_attributes() =>
        Assert.Equal("<div class=\"note\" data-id=\"7\" style=\"a&quot;b\">x</div>", Html(div[@class: "note", data_id: 7, style: "a\"b"]("x")));

    [Fact]
    public void an_attribute_that_is_true_stands_alone_and_one_that_is_false_or_null_is_left_out() =>
        Assert.Equal("<input disabled>", Html(input[disabled: true, required: false, value: null]()));

    [Fact]
    public void an_element_without_content_has_no_end() => Assert.Equal("<p>a<br>b</p>", Html(p("a", br(), "b")));

    [Fact]
    public void the_items_of_a_sequence_of_elements_follow_each_other() =>
        Assert.Equal("<ul><li>1</li><li>2</li></ul>", Html(ul(new[] { 1, 2 }.Select(number => (PocketView)li(number)))));

    [Fact]
    public void a_sequence_of_data_is_shown_as_data() =>
        Assert.Equal("<p>[1, 2, 3]</p>", Html(p(new[] { 1, 2, 3 })));

    [Fact]
    public void html_that_is_said_to_be_html_stands_as_it_is() =>
        Assert.Equal("<p><i>x</i></p>", Html(p(raw("<i>x</i>"))));

    [Fact]
    public void an_attribute_without_a_name_is_refused_with_an_example() =>
        Assert.Contains("div[@class: ", Assert.Throws<ArgumentException>(() => div["note"]).Message, StringComparison.Ordinal);

    [Fact]
    public void an_element_is_not_changed_by_its_use()
    {
        var row = tr[@class: "row"];

        Assert.Equal("<tr class=\"row\"><td>1</td></tr>", Html(row(td(1))));
        Assert.Equal("<tr class=\"row\"></tr>", Html(row()));
    }

    [Fact]
    public void an_element_shows_itself_as_html() =>
        Assert.Equal("<b>x</b>", Cahier.Display.Formatting.Formatter.Format((object)b("x"))["text/html"]);

    private static string Html(dynamic element) => ((PocketView)element).ToHtml();
}
