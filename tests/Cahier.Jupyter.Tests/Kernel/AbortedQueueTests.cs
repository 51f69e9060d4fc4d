using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class AbortedQueueTests
{
    [Fact]
    public void cells_that_wait_behind_a_failing_one_are_aborted_and_later_ones_run() => TestKernel.Talk((front, kernel) =>
    {
        var failing = front.Execute("gate\nfail bad");
        string[] waiting = [front.Execute("1"), front.Execute("2")];
        kernel.Log.WaitForArrival(waiting[^1]);
        kernel.Session.OpenGate();

        front.Begins("gate\nfail bad", 1, failing);
        front.Published<ErrorMessage>(failing);
        front.Idle(failing);
        front.Reply<ExecuteErrorReply>(failing);
        foreach (var cell in waiting)
        {
            front.Busy(cell);
            front.Idle(cell);
            var reply = front.Reply<ExecuteAbortedReply>(cell);
            Assert.Equal(("aborted", 1), (reply.Status, reply.ExecutionCount));
        }

        front.Execute("print on");
        front.Begins("print on", 2);
        front.Published<StreamMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void without_stop_on_error_the_waiting_cells_run() => TestKernel.Talk((front, kernel) =>
    {
        var failing = front.Execute("gate\nfail bad", stopOnError: false);
        var waiting = front.Execute("print on");
        kernel.Log.WaitForArrival(waiting);
        kernel.Session.OpenGate();

        front.Begins("gate\nfail bad", 1, failing);
        front.Published<ErrorMessage>(failing);
        front.Idle(failing);
        front.Reply<ExecuteErrorReply>(failing);
        front.Begins("print on", 2, waiting);
        front.Published<StreamMessage>(waiting);
        front.Idle(waiting);
        front.Reply<ExecuteReply>(waiting);
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void a_silent_failing_cell_aborts_like_any_other(bool stopOnError) => TestKernel.Talk((front, kernel) =>
    {
        var failing = front.Execute("gate\nfail bad", silent: true, stopOnError: stopOnError);
        var waiting = front.Execute("6", silent: true);
        kernel.Log.WaitForArrival(waiting);
        kernel.Session.OpenGate();

        front.Busy(failing);
        front.Idle(failing);
        front.Reply<ExecuteErrorReply>(failing);
        front.Busy(waiting);
        front.Idle(waiting);
        Assert.Equal(stopOnError ? "aborted" : "ok", MessageStatus(front, waiting));
    });

    [Fact]
    public void only_cells_are_aborted_other_requests_are_answered() => TestKernel.Talk((front, kernel) =>
    {
        var failing = front.Execute("gate\nfail bad");
        var question = front.Send(ChannelName.Shell, MessageTypes.IsCompleteRequest, new IsCompleteRequest("1"));
        var waiting = front.Execute("1");
        kernel.Log.WaitForArrival(waiting);
        kernel.Session.OpenGate();

        front.Begins("gate\nfail bad", 1, failing);
        front.Published<ErrorMessage>(failing);
        front.Idle(failing);
        front.Reply<ExecuteErrorReply>(failing);
        front.Busy(question);
        front.Idle(question);
        Assert.Equal("complete", front.Reply<IsCompleteReply>(question).Status);
        front.Busy(waiting);
        front.Idle(waiting);
        front.Reply<ExecuteAbortedReply>(waiting);
    });

    private static string MessageStatus(TestFrontend front, string cell)
    {
        var message = front.Next(ChannelName.Shell);
        Assert.Equal(cell, message.ParentHeader?.MsgId);
        using var content = System.Text.Json.JsonDocument.Parse(message.Content);
        return content.RootElement.GetProperty("status").GetString()!;
    }
}
