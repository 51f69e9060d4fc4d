using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Tests.Kernel;

public class DisplayTests
{
    [Fact]
    public void a_value_is_shown_in_all_its_representations() => TestKernel.Talk(front =>
    {
        front.Execute("html x");

        front.Begins("html x", 1);
        var shown = front.Published<DisplayDataMessage>();
        Assert.Equal("""{"text/plain":"x","text/html":"<b>x</b>"}""", shown.Data.ToText());
        Assert.Equal("{}", shown.Metadata.ToText());
        Assert.Null(shown.Transient.DisplayId);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Theory]
    [InlineData("""{"a":[1,null]}""", """{"application/json":{"a":[1,null]}}""")]
    [InlineData("7", """{"application/json":7}""")]
    [InlineData("{broken", """{"application/json":"{broken"}""")]
    [InlineData("""{"a":1,"a":2}""", """{"application/json":{"a":1,"a":2}}""")]
    [InlineData("""["\ud800"]""", """{"application/json":"[\"\\ud800\"]"}""")]
    public void json_is_sent_as_json_and_what_only_claims_to_be_as_text(string json, string data) => TestKernel.Talk(front =>
    {
        front.Execute($"json {json}");

        front.Begins($"json {json}", 1);
        Assert.Equal(data, front.Published<DisplayDataMessage>().Data.ToText());
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void a_representation_under_a_name_that_is_no_mime_type_is_left_out() => TestKernel.Talk(front =>
    {
        front.Execute("mime x");

        front.Begins("mime x", 1);
        Assert.Equal("""{"text/plain":"x"}""", front.Published<DisplayDataMessage>().Data.ToText());
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void metadata_go_with_displays_and_results() => TestKernel.Talk(front =>
    {
        front.Execute("sized AAAA\nvalue x");

        front.Begins("sized AAAA\nvalue x", 1);
        Assert.Equal("""{"image/png":{"width":3}}""", front.Published<DisplayDataMessage>().Metadata.ToText());
        var result = front.Published<ExecuteResultMessage>();
        Assert.Equal("""{"kind":"toy"}""", result.Metadata.ToText());
        Assert.Equal("one", result.Transient?.DisplayId);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void a_named_display_is_updated_by_its_own_cell_and_by_another() => TestKernel.Talk(front =>
    {
        front.Execute("named a\nupdate b");
        front.Begins("named a\nupdate b", 1);
        Assert.Equal("one", front.Published<DisplayDataMessage>().Transient.DisplayId);
        Assert.Equal("one", front.Published<UpdateDisplayDataMessage>().Transient.DisplayId);
        front.Idle();
        front.Reply<ExecuteReply>();

        front.Execute("update c");
        front.Begins("update c", 2);
        var update = front.Published<UpdateDisplayDataMessage>();
        Assert.Equal("""{"text/plain":"c"}""", update.Data.ToText());
        Assert.Equal("{}", update.Metadata.ToText());
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void a_display_is_updated_by_what_a_cell_left_running() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("named a\nlater b");
        front.Begins("named a\nlater b", 1);
        front.Published<DisplayDataMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();

        kernel.Session.OpenGate();
        Assert.Equal("""{"text/plain":"b"}""", front.Published<UpdateDisplayDataMessage>(cell).Data.ToText());
    });

    [Theory]
    [InlineData("clear", false)]
    [InlineData("clear wait", true)]
    public void outputs_are_cleared_at_once_or_with_the_next_one(string code, bool wait) => TestKernel.Talk(front =>
    {
        front.Execute($"print a\n{code}\nprint b");

        front.Begins($"print a\n{code}\nprint b", 1);
        Assert.Equal("a\n", front.Published<StreamMessage>().Text);
        Assert.Equal(wait, front.Published<ClearOutputMessage>().Wait);
        Assert.Equal("b\n", front.Published<StreamMessage>().Text);
        front.Idle();
        front.Reply<ExecuteReply>();
    });
}
