using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire.Replies;
using NetMQ;
using NetMQ.Sockets;

namespace Cahier.Jupyter.Tests.Kernel;

public class HeartbeatTests
{
    [Fact]
    public void bytes_come_back_also_while_a_cell_runs() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("deaf");
        front.Begins("deaf", 1);

        using var one = new RequestSocket();
        using var two = new RequestSocket();
        foreach (var socket in new[] { one, two })
        {
            socket.Options.Linger = TimeSpan.Zero;
            socket.Connect(kernel.Connection.Endpoint(kernel.Connection.HeartbeatPort));
        }

        one.SendFrame("ping 1");
        two.SendMultipartBytes("ping"u8.ToArray(), "2"u8.ToArray());

        var frames = new List<string>();
        Assert.True(two.TryReceiveMultipartStrings(TestFrontend.Patience, ref frames));
        Assert.Equal(["ping", "2"], frames);
        Assert.True(one.TryReceiveFrameString(TestFrontend.Patience, out var pong));
        Assert.Equal("ping 1", pong);

        kernel.Session.OpenGate();
        front.Idle(cell);
        front.Reply<ExecuteReply>(cell);
    });
}
