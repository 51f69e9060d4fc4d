using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Comms;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Notebook;

[Collection(NotebookKernels.Name)]
public sealed class DisplayTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("display(HTML(\"<b>x</b>\"));", "text/html")]
    [InlineData("display(new LaTeXString(@\"$\\alpha$\"));", "text/latex", "text/plain")]
    [InlineData("SVG(\"<svg/>\").Display();", "image/svg+xml", "text/plain")]
    [InlineData("new byte[] { 1, 2 }.DisplayAs(\"image/png\");", "image/png", "text/plain")]
    [InlineData("Javascript(\"1\");", "application/javascript", "text/plain")]
    [InlineData("display(new[] { new { Town = \"Zeist\", Partner = \"Berkane\" } });", "text/html", "text/plain")]
    [InlineData("#!html\n<b>x</b>", "text/html")]
    [InlineData("#!markdown\n# x", "text/markdown")]
    [InlineData("#!javascript\n1", "application/javascript")]
    [InlineData("#!mermaid\ngraph TD; a-->b", "text/html", "text/plain", "text/vnd.mermaid")]
    public void what_a_cell_displays_comes_in_its_representations(string code, params string[] types) => NotebookKernel.Talk(front =>
        front.Run(code, 1, () => Assert.Equal(types, front.Published<DisplayDataMessage>().Data.Select(entry => entry.Key).Order())));

    [Fact]
    public void a_display_is_updated_from_another_cell() => NotebookKernel.Talk(front =>
    {
        var id = "";
        front.Run("var shown = display(\"first\");", 1, () => id = front.Published<DisplayDataMessage>().Transient.DisplayId!);
        front.Run("shown.Update(\"second\");", 2, () =>
        {
            var update = front.Published<UpdateDisplayDataMessage>();
            Assert.Equal(("second", id), ((string?)update.Data["text/plain"], update.Transient.DisplayId));
        });
    });

    [Fact]
    public void what_runs_on_after_its_cell_shows_and_updates_under_the_cell_that_ran_last() => NotebookKernel.Talk(front =>
    {
        var code = $$"""
            var shown = display("waiting");
            new System.Threading.Thread(() =>
            {
                while (!File.Exists("{{folder["go"]}}")) System.Threading.Thread.Sleep(5);
                shown.Update("done");
                display("late");
                Console.WriteLine("printed late");
            }).Start();
            """;
        var id = "";
        front.Run(code, 1, () => id = front.Published<DisplayDataMessage>().Transient.DisplayId!);
        front.Quiet("var between = 1;", 2);
        var last = front.Last;

        File.WriteAllText(folder["go"], "");

        Assert.Equal(id, front.Published<UpdateDisplayDataMessage>(last).Transient.DisplayId);
        Assert.Equal("late", (string?)front.Published<DisplayDataMessage>(last).Data["text/plain"]);
        front.Prints("printed late\n", of: last);
    });

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, false)]
    public void a_tool_that_asks_something_meanwhile_does_not_take_what_comes_late(bool silent, bool? store) => NotebookKernel.Talk(front =>
    {
        var code = $$"""
            var shown = display("waiting");
            new System.Threading.Thread(() =>
            {
                while (!File.Exists("{{folder["go"]}}")) System.Threading.Thread.Sleep(5);
                shown.Update("done");
            }).Start();
            """;
        front.Run(code, 1, () => front.Published<DisplayDataMessage>());
        var cell = front.Last;
        front.Execute("var asked = 1;", silent, store);
        front.Busy();
        if (!silent)
            front.Published<ExecuteInputMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();

        File.WriteAllText(folder["go"], "");

        Assert.Equal("done", (string?)front.Published<UpdateDisplayDataMessage>(cell).Data["text/plain"]);
    });

    [Theory]
    [InlineData("ClearOutput();", false)]
    [InlineData("ClearOutput(wait: true);", true)]
    public void outputs_are_cleared(string code, bool wait) => NotebookKernel.Talk(front =>
        front.Run($"Console.WriteLine(\"before\");\n{code}\nConsole.WriteLine(\"after\");", 1, () =>
        {
            front.Prints("before\n");
            Assert.Equal(wait, front.Published<ClearOutputMessage>().Wait);
            front.Prints("after\n");
        }));

    [Theory]
    [InlineData("ShowInPager(\"a long text\");", "a long text")]
    [InlineData("ShowInPager(HTML(\"<b>bold</b>\"));", "<b>bold</b>")]
    public void the_pager_gets_what_a_cell_wants_beside_the_notebook(string code, string text) => NotebookKernel.Talk(front =>
    {
        var page = Assert.IsType<PagePayload>(Assert.Single(front.Quiet(code, 1).Payload));

        Assert.Equal((0, text), (page.Start, (string?)page.Data["text/plain"]));
    });

    [Fact]
    public void progress_is_one_display_that_is_updated_to_the_end() => NotebookKernel.Talk(front =>
        front.Run("foreach (var town in new[] { 1, 2, 3 }.WithProgress(\"reading\")) { }", 1, () =>
        {
            var display = front.Published<DisplayDataMessage>();
            Assert.StartsWith("reading: 0 of 3", (string?)display.Data["text/plain"], StringComparison.Ordinal);
            Assert.Contains("<progress", (string?)display.Data["text/html"], StringComparison.Ordinal);

            // Between the first and the last there are as many as the machine is slow.
            for (var text = ""; !text.StartsWith("reading: 3 of 3", StringComparison.Ordinal) || text.Contains("left", StringComparison.Ordinal);)
            {
                var update = front.Published<UpdateDisplayDataMessage>();
                Assert.Equal(display.Transient.DisplayId, update.Transient.DisplayId);
                text = (string)update.Data["text/plain"]!;
            }
        }));

    [Fact]
    public void a_type_that_writes_its_own_html_is_shown_by_it() => NotebookKernel.Talk(front =>
    {
        front.Quiet("public record Town(string Name) { public string ToHtml() => $\"<i>{Name}</i>\"; }", 1);
        Assert.Equal("<i>Zeist</i>", (string?)front.Value("new Town(\"Zeist\")", 2)["text/html"]);
    });

    [Fact]
    public void no_comm_is_open_and_one_for_a_widget_is_closed_at_once() => NotebookKernel.Talk(front =>
    {
        Assert.Empty(front.Ask<CommInfoReply>(MessageTypes.CommInfoRequest, new CommInfoRequest()).Comms);

        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage("one", "jupyter.widget", System.Text.Json.JsonElement.Parse("{}")));
        front.Busy();
        Assert.Equal("one", front.Published<CommCloseMessage>().CommId);
        front.Idle();
    });
}
