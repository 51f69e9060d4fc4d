using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Tests.Kernel;

public class LoadTests
{
    [Fact]
    public void ten_thousand_queued_cells_run_in_order() => TestKernel.Talk((front, kernel) =>
    {
        var first = front.Execute("gate");
        string[] cells = [.. Enumerable.Range(0, 10_000).Select(i => front.Execute($"{i}"))];
        kernel.Log.WaitForArrival(cells[^1]);
        kernel.Session.OpenGate();

        front.Begins("gate", 1, first);
        front.Idle(first);
        front.Reply<ExecuteReply>(first);
        for (var i = 0; i < cells.Length; i++)
        {
            front.Begins($"{i}", i + 2, cells[i]);
            front.Published<ExecuteResultMessage>(cells[i]);
            front.Idle(cells[i]);
            Assert.Equal(i + 2, front.Reply<ExecuteReply>(cells[i]).ExecutionCount);
        }
    });

    [Fact]
    public void ten_thousand_queued_cells_are_aborted_by_a_failing_one() => TestKernel.Talk((front, kernel) =>
    {
        var first = front.Execute("gate\nfail bad");
        string[] cells = [.. Enumerable.Range(0, 10_000).Select(i => front.Execute($"{i}"))];
        kernel.Log.WaitForArrival(cells[^1]);
        kernel.Session.OpenGate();

        front.Begins("gate\nfail bad", 1, first);
        front.Published<ErrorMessage>(first);
        front.Idle(first);
        front.Reply<ExecuteErrorReply>(first);
        foreach (var cell in cells)
        {
            front.Busy(cell);
            front.Idle(cell);
            front.Reply<ExecuteAbortedReply>(cell);
        }
    });

    [Fact]
    public void a_cell_of_fifty_megabytes_runs() => TestKernel.Talk((front, kernel) =>
    {
        var code = $"print a\nshow {new string('x', 50_000_000)}";
        front.Execute(code);

        front.Begins(code, 1);
        front.Published<StreamMessage>();
        Assert.Equal(50_000_000, ((string)front.Published<DisplayDataMessage>().Data["text/plain"]!).Length);
        front.Idle();
        front.Reply<ExecuteReply>();
        Assert.Equal(code.Length, kernel.Session.LastCell!.Code.Length);
    });
}
