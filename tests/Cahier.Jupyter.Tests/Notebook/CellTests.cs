using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Notebook;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Notebook;

[Collection(NotebookKernels.Name)]
public class CellTests
{
    [Fact]
    public void variables_live_on_and_only_a_cell_without_a_final_semicolon_gives_its_value() => NotebookKernel.Talk(front =>
    {
        front.Quiet("var towns = new[] { \"Zeist\", \"Meppel\" };", 1);
        front.Gives("towns.Length", 2, "2");
        front.Quiet("Math.Abs(-2);", 3);
        front.Gives("string.Join(\" and \", towns)", 4, "Zeist and Meppel");
    });

    [Fact]
    public void what_is_printed_comes_on_its_stream_in_order_and_before_the_value() => NotebookKernel.Talk(front =>
        front.Run("Console.WriteLine(\"one\");\nConsole.Write(\"two\");\nConsole.Error.WriteLine(\"careful\");\nConsole.WriteLine(\"three\");\n3", 1, () =>
        {
            front.Prints("one\ntwo");
            front.Prints("careful\n", "stderr");
            front.Prints("three\n");
            Assert.Equal("""{"text/plain":"3"}""", front.Result(1).ToJsonString());
        }));

    [Fact]
    public void an_exception_tells_the_user_s_lines_and_no_other() => NotebookKernel.Talk(front =>
    {
        front.Quiet("int Half(int n)\n{\n    return 10 / n;\n}", 1);

        var error = front.Fails("var zero = 0;\n\nHalf(zero)", 2);

        Assert.Equal(("DivideByZeroException", "Attempted to divide by zero."), (error.Ename, error.Evalue));
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "   at Half(int n) in cell 1, line 3", "   at cell 2, line 3"],
            error.Traceback);
    });

    [Fact]
    public void code_that_does_not_compile_tells_the_place() => NotebookKernel.Talk(front =>
    {
        var error = front.Fails("var one = 1;\nvar two = one + mising;", 1);

        Assert.Equal(("CompilationError", "(2,17): error CS0103: The name 'mising' does not exist in the current context"), (error.Ename, error.Evalue));
        front.Gives("1 + 1", 2, "2");
    });

    [Fact]
    public void a_silent_cell_shows_nothing_is_not_counted_and_changes_the_session() => NotebookKernel.Talk(front =>
    {
        var silent = front.Execute("Console.WriteLine(1);\nvar n = 7;\ndisplay(n);\nn", silent: true);
        front.Busy(silent);
        front.Idle(silent);
        Assert.Equal(0, front.Reply<ExecuteReply>(silent).ExecutionCount);

        front.Gives("n", 1, "7");
    });

    [Fact]
    public void a_cell_that_does_not_store_history_is_shown_and_not_counted() => NotebookKernel.Talk(front =>
    {
        front.Execute("6 * 7", store: false);
        front.Begins("6 * 7", 0);
        Assert.Equal("42", (string?)front.Result(0)["text/plain"]);
        front.Idle();
        front.Reply<ExecuteReply>();

        front.Gives("1", 1, "1");
        Assert.Equal(["1"], History(front));
    });

    [Fact]
    public void cells_that_wait_behind_a_failing_one_are_aborted_and_later_ones_run()
    {
        using var folder = new TemporaryFolder();
        NotebookKernel.Talk(KernelLanguage.CSharp, (front, kernel) =>
        {
            var code = Waiting(folder["go"]);
            var failing = front.Execute(code);
            var waiting = front.Execute("Console.WriteLine(\"never\");");
            kernel.Log.WaitForArrival(waiting);
            File.WriteAllText(folder["go"], "");

            front.Begins(code, 1, failing);
            Assert.Equal("bad", front.Failed(failing).Evalue);
            front.Busy(waiting);
            front.Idle(waiting);
            front.Reply<ExecuteAbortedReply>(waiting);
            front.Gives("2", 2, "2");
        });
    }

    [Fact]
    public void without_stop_on_error_the_cells_that_wait_run()
    {
        using var folder = new TemporaryFolder();
        NotebookKernel.Talk(KernelLanguage.CSharp, (front, kernel) =>
        {
            var code = Waiting(folder["go"]);
            var failing = front.Execute(code, stopOnError: false);
            var waiting = front.Execute("2");
            kernel.Log.WaitForArrival(waiting);
            File.WriteAllText(folder["go"], "");

            front.Begins(code, 1, failing);
            front.Failed(failing);
            front.Begins("2", 2, waiting);
            front.Result(2, waiting);
            front.Idle(waiting);
            front.Reply<ExecuteReply>(waiting);
        });
    }

    [Fact]
    public void ten_thousand_cells_that_wait_are_aborted_by_a_failing_one_and_the_next_runs()
    {
        using var folder = new TemporaryFolder();
        NotebookKernel.Talk(KernelLanguage.CSharp, (front, kernel) =>
        {
            var code = Waiting(folder["go"]);
            var failing = front.Execute(code);
            string[] cells = [.. Enumerable.Range(0, 10_000).Select(i => front.Execute($"{i}"))];
            kernel.Log.WaitForArrival(cells[^1]);
            File.WriteAllText(folder["go"], "");

            front.Begins(code, 1, failing);
            front.Failed(failing);
            foreach (var cell in cells)
            {
                front.Busy(cell);
                front.Idle(cell);
                front.Reply<ExecuteAbortedReply>(cell);
            }

            front.Gives("6 * 7", 2, "42");
        });
    }

    [Fact]
    public void expressions_are_evaluated_after_the_cell_and_show_nothing_themselves() => NotebookKernel.Talk(front =>
    {
        const string Code = "var n = 7;";
        front.Execute(Code, expressions: new()
        {
            ["value"] = "n + 1",
            ["rows"] = "new[] { new { Town = \"Zeist\" } }",
            ["printing"] = "Console.WriteLine(\"unseen\")",
            ["wrong"] = "mising",
            ["throwing"] = "int.Parse(\"x\")",
        });
        front.Begins(Code, 1);
        front.Idle();
        var results = front.Reply<ExecuteReply>().UserExpressions;

        Assert.Equal("""{"text/plain":"8"}""", results["value"].Data!.ToJsonString());
        Assert.Equal(["text/html", "text/plain"], results["rows"].Data!.Select(entry => entry.Key).Order());
        Assert.Equal("""{"text/plain":""}""", results["printing"].Data!.ToJsonString());
        Assert.Equal(("error", "CompilationError"), (results["wrong"].Status, results["wrong"].Ename));
        Assert.Equal(("error", "FormatException"), (results["throwing"].Status, results["throwing"].Ename));
        front.Gives("n", 2, "7");
    });

    [Fact]
    public void inputs_and_their_values_are_found_again() => NotebookKernel.Talk(front =>
    {
        front.Gives("1 + 1", 1, "2");
        front.Quiet("var text = \"search me\";", 2);

        Assert.Equal(
            [new(1, 1, "1 + 1", WithOutput: true, "2"), new(1, 2, "var text = \"search me\";", WithOutput: true, null)],
            front.Ask<HistoryReply>(MessageTypes.HistoryRequest, new HistoryRequest("tail", Output: true)).History);
    });

    [Fact]
    public void the_control_channel_answers_while_a_cell_runs()
    {
        using var folder = new TemporaryFolder();
        NotebookKernel.Talk(front =>
        {
            var code = $"while (!File.Exists(\"{folder["go"]}\")) System.Threading.Thread.Sleep(5);";
            var cell = front.Execute(code);
            front.Begins(code, 1);

            front.Send(ChannelName.Control, MessageTypes.KernelInfoRequest, new KernelInfoRequest());
            Assert.Equal("cahier", front.Reply<KernelInfoReply>(channel: ChannelName.Control).Implementation);
            front.Busy();
            front.Idle();

            File.WriteAllText(folder["go"], "");
            front.Idle(cell);
            front.Reply<ExecuteReply>(cell);
        });
    }

    [Fact]
    public void half_a_character_is_replaced_and_harms_nothing() => NotebookKernel.Talk(front =>
    {
        front.Run("Console.Write(\"a\\ud83db\");\n\"c\\ude00d\"", 1, () =>
        {
            front.Prints("a\ufffdb");
            Assert.Equal("c\ufffdd", (string?)front.Result(1)["text/plain"]);
        });
        Assert.Equal("half \ufffd", front.Fails("throw new Exception(\"half \\ud83d\");", 2).Evalue);
    });

    [Fact]
    public void a_character_that_is_printed_in_two_halves_arrives_whole() => NotebookKernel.Talk(front =>
        front.Run("foreach (var half in \"😀\")\n{\n    Console.Write(half);\n    await Task.Delay(150);\n}", 1, () => front.Prints("😀")));

    [Fact]
    public void a_cell_of_comments_alone_is_a_cell() => NotebookKernel.Talk(front => front.Quiet("// nothing yet", 1));

    private static string Waiting(string file) => $"while (!File.Exists(\"{file}\")) System.Threading.Thread.Sleep(5);\nthrow new Exception(\"bad\");";

    private static IEnumerable<string> History(TestFrontend front) =>
        front.Ask<HistoryReply>(MessageTypes.HistoryRequest, new HistoryRequest("tail")).History.Select(item => item.Input);
}
