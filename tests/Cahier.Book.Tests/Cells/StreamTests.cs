using Cahier.Documents;

namespace Cahier.Book.Tests.Cells;

public sealed class StreamTests
{
    private readonly Shown shown = new();

    [Fact]
    public void console_text_keeps_its_lines_and_indents()
    {
        var stream = shown.Output(new StreamOutput("stdout", "\n  <a>\n\ttab\n\n")).One("pre");

        Assert.Equal("\n  <a>\n\ttab", stream.TextContent);
        Assert.Equal(("stream", "group", "Output", "0"), (stream.ClassName, stream.GetAttribute("role"), stream.GetAttribute("aria-label"), stream.GetAttribute("tabindex")));
    }

    [Fact]
    public void the_error_stream_is_told_apart_also_without_colour()
    {
        var stream = shown.Output(new StreamOutput("stderr", "\u001b[33mwarning\u001b[0m")).One("pre");

        Assert.Equal(("stream stderr", "Written to the error stream", "warning"), (stream.ClassName, stream.GetAttribute("aria-label"), stream.TextContent));
    }

    [Fact]
    public void an_error_tells_its_name_and_message_and_folds_its_traceback()
    {
        var error = shown.Output(new ErrorOutput("DivideByZeroException", "Tried <0>\nand failed.", ["\u001b[31mDivideByZeroException\u001b[0m: x", "   at cell 2, line 3"])).One(".error");

        Assert.Equal("DivideByZeroException: Tried <0>and failed.", error.One("p").TextContent);
        Assert.Single(error.QuerySelectorAll("p br"));
        Assert.False(error.One("details").HasAttribute("open"));
        Assert.Equal("Traceback", error.One("details summary").TextContent);
        Assert.Equal("DivideByZeroException: x\n   at cell 2, line 3", error.One("details pre").TextContent);
    }

    [Fact]
    public void an_error_without_a_traceback_has_nothing_to_fold() =>
        Assert.Empty(shown.Output(new ErrorOutput("Cancelled", "The cell was cancelled.", [])).QuerySelectorAll("details"));
}
