using Cahier.Jupyter.Kernel.Notebook;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Notebook;

[Collection(NotebookKernels.Name)]
public class AssistanceTests
{
    [Theory]
    [InlineData("Console.WriteL|", "WriteLine", 8, 14)]
    [InlineData("var s = \"😀\"; s.Leng|", "Length", 15, 19)]
    [InlineData("#!lsma|", "#!lsmagic", 0, 6)]
    [InlineData("Mat|h.Abs(1)", "Math", 0, 4)]
    public void completion_replaces_the_word_at_the_cursor(string code, string match, int start, int end) => NotebookKernel.Talk(front =>
    {
        var reply = front.Complete(code);

        Assert.Contains(match, reply.Matches);
        Assert.Equal((start, end), (reply.CursorStart, reply.CursorEnd));
        Assert.Equal(reply.Matches, reply.Metadata.Types!.Select(type => type.Text));
    });

    [Fact]
    public void completion_knows_the_variables_of_earlier_cells_and_what_they_are() => NotebookKernel.Talk(front =>
    {
        front.Quiet("var partnerships = new List<string>();", 1);

        Assert.Contains("partnerships", front.Complete("part|").Matches);
        var add = Assert.Single(front.Complete("partnerships.Add|").Metadata.Types!, type => type.Text == "Add");
        Assert.Equal("function", add.Type);
        Assert.Contains("string item", add.Signature, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("Math.Ma|x(1, 2)")]
    [InlineData("\"😀😀\".ToString(); Math.Ma|x(1, 2)")]
    public void help_tells_the_signature_and_what_it_does(string code) => NotebookKernel.Talk(front =>
    {
        var help = front.Inspect(code);

        Assert.True(help.Found);
        Assert.Contains("Math.Max(int val1, int val2)", (string?)help.Data["text/plain"], StringComparison.Ordinal);
        Assert.Contains("larger", (string?)help.Data["text/plain"], StringComparison.Ordinal);
        Assert.Contains("Max", (string?)help.Data["text/html"], StringComparison.Ordinal);
    });

    [Fact]
    public void full_help_tells_every_overload() => NotebookKernel.Talk(front =>
    {
        var brief = (string)front.Inspect("Math.Ma|x(1, 2)").Data["text/plain"]!;
        var full = (string)front.Inspect("Math.Ma|x(1, 2)", detail: 1).Data["text/plain"]!;

        Assert.DoesNotContain("Max(double val1", brief, StringComparison.Ordinal);
        Assert.Contains("Max(double val1", full, StringComparison.Ordinal);
    });

    [Fact]
    public void help_on_a_variable_tells_its_type_and_its_value() => NotebookKernel.Talk(front =>
    {
        front.Quiet("var partnerships = new List<string> { \"Zeist\" };", 1);

        var help = (string)front.Inspect("partner|ships").Data["text/plain"]!;

        Assert.Contains("List<string> partnerships", help, StringComparison.Ordinal);
        Assert.Contains("Zeist", help, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("|")]
    [InlineData("1 + | 1")]
    [InlineData("unknown|Name")]
    public void where_nothing_is_known_no_help_is_found(string code) => NotebookKernel.Talk(front =>
    {
        var help = front.Inspect(code);

        Assert.False(help.Found);
        Assert.Empty(help.Data);
    });

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("if (true)\n{", "incomplete", "    ")]
    [InlineData("var text = \"\"\"", "incomplete", "")]
    [InlineData("int )", "invalid", null)]
    public void code_is_a_whole_or_not(string code, string status, string? indent) => NotebookKernel.Talk(front =>
        Assert.Equal(new(status, indent), front.Ask<IsCompleteReply>(MessageTypes.IsCompleteRequest, new IsCompleteRequest(code))));

    [Fact]
    public void fsharp_is_completed_explained_and_known_to_be_a_whole() => NotebookKernel.Talk(KernelLanguage.FSharp, (front, _) =>
    {
        front.Quiet("let partnerships = [ \"Zeist\" ]", 1);

        var reply = front.Complete("let s = \"😀\" in s.Leng|");
        Assert.Contains("Length", reply.Matches);
        Assert.Equal((17, 21), (reply.CursorStart, reply.CursorEnd));
        Assert.Contains("partnerships", front.Complete("partn|").Matches);
        Assert.Contains("string list", (string?)front.Inspect("partner|ships").Data["text/plain"], StringComparison.Ordinal);
        Assert.Equal("complete", Status("1 + 1"));
        Assert.Equal("incomplete", Status("let x ="));
        Assert.Equal("invalid", Status("let )"));

        string Status(string code) => front.Ask<IsCompleteReply>(MessageTypes.IsCompleteRequest, new IsCompleteRequest(code)).Status;
    });
}
