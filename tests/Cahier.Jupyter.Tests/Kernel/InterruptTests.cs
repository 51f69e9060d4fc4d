using System.Diagnostics;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class InterruptTests
{
    [Fact]
    public void a_running_cell_ends_with_an_error_and_the_next_one_runs() => TestKernel.Talk(front =>
    {
        var cell = front.Execute("wait");
        front.Begins("wait", 1);

        var interrupt = front.Send(ChannelName.Control, MessageTypes.InterruptRequest, new InterruptRequest());
        Assert.Equal("ok", front.Reply<InterruptReply>(interrupt, ChannelName.Control).Status);
        var reply = front.Reply<ExecuteErrorReply>(cell);
        Assert.Equal(("Interrupted", "The cell was interrupted."), (reply.Ename, reply.Evalue));
        var broadcast = Interleaved.Take(front, 4, cell, interrupt);
        Assert.Equal(["error", "idle"], broadcast[cell]);
        Assert.Equal(["busy", "idle"], broadcast[interrupt]);

        front.Execute("print on");
        front.Begins("print on", 2);
        front.Published<StreamMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void the_reply_does_not_wait_for_a_cell_that_does_not_listen() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("deaf");
        front.Begins("deaf", 1);

        var clock = Stopwatch.StartNew();
        var interrupt = front.Send(ChannelName.Control, MessageTypes.InterruptRequest, new InterruptRequest());
        front.Reply<InterruptReply>(interrupt, ChannelName.Control);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"The reply took {clock.Elapsed}.");
        front.Busy(interrupt);
        front.Idle(interrupt);

        kernel.Session.OpenGate();
        front.Idle(cell);
        front.Reply<ExecuteReply>(cell);
    });

    [Fact]
    public void an_interrupt_without_a_running_cell_does_nothing() => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Control, MessageTypes.InterruptRequest, new InterruptRequest());
        front.Reply<InterruptReply>(channel: ChannelName.Control);
        front.Busy();
        front.Idle();

        front.Execute("print on");
        front.Begins("print on", 1);
        front.Published<StreamMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void an_interrupted_cell_aborts_those_that_wait() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("wait");
        var waiting = front.Execute("6");
        kernel.Log.WaitForArrival(waiting);
        front.Begins("wait", 1, cell);

        kernel.Server.Interrupt();

        front.Published<ErrorMessage>(cell);
        front.Idle(cell);
        front.Reply<ExecuteErrorReply>(cell);
        front.Busy(waiting);
        front.Idle(waiting);
        front.Reply<ExecuteAbortedReply>(waiting);
    });

    [Fact]
    public void code_that_throws_on_being_stopped_does_no_harm() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("angry");
        front.Begins("angry", 1);

        kernel.Server.Interrupt();

        front.Published<ErrorMessage>(cell);
        front.Idle(cell);
        front.Reply<ExecuteErrorReply>(cell);
    });
}
