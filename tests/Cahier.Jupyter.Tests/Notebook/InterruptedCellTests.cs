using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Notebook;

/// <summary>Whatever a cell does, an interrupt ends it, and what the session had is there afterwards.</summary>
[Collection(NotebookKernels.Name)]
public class InterruptedCellTests
{
    public static TheoryData<string, string> Cells => new()
    {
        { "busy loop", "while (true) { }" },
        { "busy loop that swallows exceptions", "while (true) { try { await Task.Yield(); } catch { } }" },
        { "sleep", "System.Threading.Thread.Sleep(-1);" },
        { "blocking wait", "new System.Threading.ManualResetEventSlim().Wait();" },
        { "wait for a task", "new TaskCompletionSource().Task.Wait();" },
        { "await", "await Task.Delay(-1);" },
        { "await of what never comes", "await new TaskCompletionSource().Task;" },
        { "blocked in another process", "System.Diagnostics.Process.Start(\"sleep\", \"60\").WaitForExit();" },
        { "stuck query", "#!sql\nselect count(*) from range(10000000000) a, range(100000) b" },
        { "endless output", "while (true) Console.Write(\"\");" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void an_interrupt_ends_a_cell_and_the_variables_survive(string what, string stuck) => NotebookKernel.Talk(front =>
    {
        Assert.NotEmpty(what);
        front.Quiet("var kept = 7;", 1);
        var code = $"Console.WriteLine(\"begun\");\n{stuck}";
        var cell = front.Execute(code);
        front.Begins(code, 2);
        front.Prints("begun\n");

        var reply = front.Interrupt(cell);

        Assert.Equal(("Cancelled", "The cell was cancelled.", 2), (reply.Ename, reply.Evalue, reply.ExecutionCount));
        front.Gives("kept + 1", 3, "8");
    });

    [Theory]
    [InlineData("System.Threading.Thread.Sleep -1")]
    [InlineData("while true do ()")]
    public void an_interrupt_ends_a_cell_in_fsharp_too(string stuck) => NotebookKernel.TalkFSharp(front =>
    {
        front.Quiet("let kept = 7", 1);
        var code = $"printfn \"begun\"\n{stuck}";
        var cell = front.Execute(code);
        front.Begins(code, 2);
        front.Prints("begun\n");

        Assert.Equal("Cancelled", front.Interrupt(cell).Ename);
        front.Gives("kept + 1", 3, "8");
    });

    [Fact]
    public void an_interrupt_between_cells_is_answered_and_changes_nothing() => NotebookKernel.Talk(front =>
    {
        front.Quiet("var kept = 7;", 1);
        front.Send(ChannelName.Control, MessageTypes.InterruptRequest, new InterruptRequest());
        front.Reply<InterruptReply>(channel: ChannelName.Control);
        front.Busy();
        front.Idle();

        front.Gives("kept", 2, "7");
    });

    [Fact]
    public void an_interrupted_expression_leaves_the_cell_s_outcome_as_it_was()
    {
        using var folder = new TemporaryFolder();
        NotebookKernel.Talk(front =>
        {
            const string Code = "var kept = 7;";
            var cell = front.Execute(Code, expressions: new() { ["stuck"] = $"new Func<int>(() => {{ File.WriteAllText(\"{folder["begun"]}\", \"\"); while (true) {{ }} }})()" });
            front.Begins(Code, 1);
            Assert.True(SpinWait.SpinUntil(() => File.Exists(folder["begun"]), TestFrontend.Patience));

            var interrupt = front.Send(ChannelName.Control, MessageTypes.InterruptRequest, new InterruptRequest());

            front.Reply<InterruptReply>(interrupt, ChannelName.Control);
            Interleaved.Statuses(front, cell, interrupt);
            Assert.Equal("error", front.Reply<ExecuteReply>(cell).UserExpressions["stuck"].Status);
            front.Gives("kept", 2, "7");
        });
    }
}
