using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class ShutdownTests
{
    [Theory]
    [InlineData(ChannelName.Control, false)]
    [InlineData(ChannelName.Control, true)]
    [InlineData(ChannelName.Shell, true)]
    public void the_reply_comes_first_and_then_the_end(ChannelName channel, bool restart)
    {
        using var kernel = TestKernel.Start();
        using var front = TestFrontend.Connect(kernel.Connection);

        front.Send(channel, MessageTypes.ShutdownRequest, new ShutdownRequest(restart));

        Assert.Equal(new(restart), front.Reply<ShutdownReply>(channel: channel));
        front.Busy();
        front.Idle();
        kernel.WaitForEnd();
        kernel.Dispose();
        Assert.True(kernel.Session.IsDisposed);
    }

    [Fact]
    public void a_running_cell_is_stopped_and_what_waits_is_not_begun()
    {
        using var kernel = TestKernel.Start();
        using var front = TestFrontend.Connect(kernel.Connection);
        var cell = front.Execute("wait", stopOnError: false);
        front.Begins("wait", 1);
        var waiting = front.Execute("print never");
        kernel.Log.WaitForArrival(waiting);

        var shutdown = front.Send(ChannelName.Control, MessageTypes.ShutdownRequest, new ShutdownRequest());
        front.Reply<ShutdownReply>(shutdown, ChannelName.Control);
        kernel.WaitForEnd();
        kernel.Dispose();

        Assert.Equal("wait", kernel.Session.LastCell!.Code);
        Assert.Equal("Interrupted", front.Reply<ExecuteErrorReply>(cell).Ename);
        var broadcast = Interleaved.Take(front, 4, cell, shutdown);
        Assert.Equal(["error", "idle"], broadcast[cell]);
        Assert.Equal(["busy", "idle"], broadcast[shutdown]);
    }

    [Fact]
    public void a_cell_that_does_not_stop_is_left_behind()
    {
        using var kernel = TestKernel.Start(endGrace: TimeSpan.FromMilliseconds(50));
        using var front = TestFrontend.Connect(kernel.Connection);
        front.Execute("deaf");
        front.Begins("deaf", 1);

        kernel.Dispose();

        kernel.Log.WaitForNote("The running cell did not stop; it is left behind.");
        kernel.Session.OpenGate();
    }
}
