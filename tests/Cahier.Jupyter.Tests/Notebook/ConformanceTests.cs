using Cahier.Jupyter.Kernel.Notebook;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Notebook;

/// <summary>
/// The thirteen questions of the public conformance suite, jupyter_kernel_test, asked here of every message. The suite
/// itself runs among the tests of the program, where it is installed.
/// </summary>
[Collection(NotebookKernels.Name)]
public class ConformanceTests
{
    [Fact]
    public void kernel_info() => NotebookKernel.Talk(front =>
    {
        var reply = front.Ask<KernelInfoReply>(MessageTypes.KernelInfoRequest, new KernelInfoRequest());

        Assert.Equal("ok", reply.Status);
        Assert.Equal(("C#", ".cs"), (reply.LanguageInfo.Name, reply.LanguageInfo.FileExtension));
        Assert.NotEmpty(reply.Banner);
        Assert.Empty(reply.HelpLinks);
    });

    [Fact]
    public void execute_stdout() => NotebookKernel.Talk(front => front.Run("Console.WriteLine(\"hello, world\");", 1, () => front.Prints("hello, world\n")));

    [Fact]
    public void execute_stderr() => NotebookKernel.Talk(front => front.Run("Console.Error.WriteLine(\"careful\");", 1, () => front.Prints("careful\n", "stderr")));

    [Fact]
    public void completion() => NotebookKernel.Talk(front =>
    {
        var reply = front.Complete("Console.ReadLi|");

        Assert.Equal(("ok", 8, 14), (reply.Status, reply.CursorStart, reply.CursorEnd));
        Assert.Equal(["ReadLine"], reply.Matches);
    });

    [Theory]
    [InlineData("var x = 1;", "complete")]
    [InlineData("foreach (var x in new[] { 1 })\n{", "incomplete")]
    [InlineData("1 +* ) 2", "invalid")]
    public void is_complete(string code, string status) => NotebookKernel.Talk(front =>
        Assert.Equal(status, front.Ask<IsCompleteReply>(MessageTypes.IsCompleteRequest, new IsCompleteRequest(code)).Status));

    [Fact]
    public void pager() => NotebookKernel.Talk(front =>
    {
        var page = Assert.IsType<PagePayload>(Assert.Single(front.Quiet("ShowInPager(\"help\");", 1).Payload));
        Assert.Equal("""{"text/plain":"help"}""", page.Data.ToJsonString());
    });

    [Fact]
    public void error() => NotebookKernel.Talk(front => Assert.Equal("Exception", front.Fails("throw new Exception(\"no\");", 1).Ename));

    [Theory]
    [InlineData("1 + 2 + 3", "6")]
    [InlineData("\"six\"", "six")]
    [InlineData("6.5", "6.5")]
    public void execute_result(string code, string text) => NotebookKernel.Talk(front => front.Gives(code, 1, text));

    [Theory]
    [InlineData("display(HTML(\"<b>x</b>\"));", "text/html", "<b>x</b>")]
    [InlineData("display(new LaTeXString(\"$x$\"));", "text/latex", "$x$")]
    [InlineData("new byte[] { 1 }.DisplayAs(\"image/png\");", "image/png", "AQ==")]
    public void display_data(string code, string type, string text) => NotebookKernel.Talk(front =>
        front.Run(code, 1, () => Assert.Equal(text, (string?)front.Published<DisplayDataMessage>().Data[type])));

    [Fact]
    public void history() => NotebookKernel.Talk(front =>
    {
        front.Gives("1 + 1", 1, "2");
        front.Gives("2 + 2", 2, "4");
        front.Gives("1 + 1", 3, "2");

        Assert.Equal(["2 + 2", "1 + 1"], Inputs(new("tail", N: 2)));
        Assert.Equal(["1 + 1"], Inputs(new("range", Session: 0, Start: 1, Stop: 2)));
        Assert.Equal(["1 + 1", "1 + 1"], Inputs(new("search", Pattern: "1*")));
        Assert.Equal(["1 + 1"], Inputs(new("search", Pattern: "1*", Unique: true)));
        Assert.Equal(["2 + 2", "1 + 1"], Inputs(new("search", Pattern: "*", N: 2)));

        IEnumerable<string> Inputs(HistoryRequest request) => front.Ask<HistoryReply>(MessageTypes.HistoryRequest, request).History.Select(item => item.Input);
    });

    [Fact]
    public void inspect() => NotebookKernel.Talk(front =>
    {
        var reply = front.Inspect("Console.WriteLine|");
        Assert.Equal(("ok", true), (reply.Status, reply.Found));
        Assert.NotEmpty(reply.Data);
    });

    [Fact]
    public void clear_output() => NotebookKernel.Talk(front => front.Run("ClearOutput();", 1, () => Assert.False(front.Published<ClearOutputMessage>().Wait)));

    // The first message is asserted where a front end connects; here that of a later subscription.
    [Fact]
    public void iopub_welcome() => NotebookKernel.Talk(KernelLanguage.CSharp, (front, kernel) =>
    {
        using var later = TestFrontend.Connect(kernel.Connection, isFirst: false);
        Assert.Equal("", front.Published<IopubWelcomeMessage>(of: null).Subscription);
    });
}
