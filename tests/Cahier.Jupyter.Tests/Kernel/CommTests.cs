using System.Text;
using System.Text.Json;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Comms;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class CommTests
{
    [Fact]
    public void a_comm_for_an_unknown_target_is_closed_at_once() => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage("c1", "nobody", Json("{}")));

        front.Busy();
        Assert.Equal("c1", front.Published<CommCloseMessage>().CommId);
        front.Idle();
        Assert.Empty(Comms(front));
    });

    [Fact]
    public void a_comm_is_opened_used_and_closed_by_the_front_end() => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage("c1", "echo", Json("""{"a":1}""")), null, [1, 2, 3]);
        front.Busy();
        var echo = front.Next(ChannelName.Iopub);
        Assert.Equal((MessageTypes.CommMsg, """{"comm_id":"c1","data":{"a":1}}""", """{"echo":true}"""),
            (echo.Type, Encoding.UTF8.GetString(echo.Content.Span), Encoding.UTF8.GetString(echo.Metadata.Span)));
        Assert.Equal([[1, 2, 3]], echo.Buffers);
        front.Idle();
        Assert.Equal(["c1: echo"], Comms(front));

        front.Send(ChannelName.Shell, MessageTypes.CommMsg, new CommMessage("c1", Json("""{"b":2}""")));
        front.Busy();
        Assert.Equal("heard", front.Published<StreamMessage>().Text);
        Assert.Equal("""{"b":2}""", front.Published<CommMessage>().Data.GetRawText());
        front.Idle();

        front.Send(ChannelName.Shell, MessageTypes.CommClose, new CommCloseMessage("c1", Json("{}")));
        front.Busy();
        Assert.Equal("closed", front.Published<StreamMessage>().Text);
        front.Idle();
        Assert.Empty(Comms(front));
    });

    [Fact]
    public void a_comm_is_closed_by_the_kernel() => TestKernel.Talk((front, kernel) =>
    {
        Open(front, "c1");

        front.Send(ChannelName.Shell, MessageTypes.CommMsg, new CommMessage("c1", Json("""{"bye":{"x":1}}""")));
        front.Busy();
        front.Published<StreamMessage>();
        Assert.Equal("""{"x":1}""", front.Published<CommCloseMessage>().Data.GetRawText());
        front.Idle();

        front.Send(ChannelName.Shell, MessageTypes.CommMsg, new CommMessage("c1", Json("{}")));
        front.Busy();
        front.Idle();
        kernel.Log.WaitForNote("Dropped a comm_msg for the comm c1, which is not open.");
    });

    [Fact]
    public void a_comm_is_opened_by_a_cell() => TestKernel.Talk(front =>
    {
        front.Execute("comm widget");
        front.Begins("comm widget", 1);
        var open = front.Published<CommOpenMessage>();
        Assert.Equal(("widget", """{"hello":1}"""), (open.TargetName, open.Data.GetRawText()));
        front.Idle();
        front.Reply<ExecuteReply>();
        Assert.Equal([$"{open.CommId}: widget"], Comms(front));

        front.Send(ChannelName.Shell, MessageTypes.CommMsg, new CommMessage(open.CommId, Json("""{"click":true}""")));
        front.Busy();
        Assert.Equal("""{"click":true}""", front.Published<CommMessage>().Data.GetRawText());
        front.Idle();
    });

    [Fact]
    public void the_list_of_comms_is_that_of_one_target_when_it_is_named() => TestKernel.Talk(front =>
    {
        Open(front, "c1");

        Assert.Equal(["c1: echo"], Comms(front, "echo"));
        Assert.Empty(Comms(front, "widget"));
    });

    [Fact]
    public void a_target_that_fails_closes_the_comm_and_a_listener_that_fails_does_not() => TestKernel.Talk((front, kernel) =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage("c0", "broken", Json("{}")));
        front.Busy();
        Assert.Equal("c0", front.Published<CommCloseMessage>().CommId);
        front.Idle();
        kernel.Log.WaitForNote("The comm target broken failed to open: ");

        Open(front, "c1");
        front.Send(ChannelName.Shell, MessageTypes.CommMsg, new CommMessage("c1", Json("""{"fail":1}""")));
        front.Busy();
        front.Published<StreamMessage>();
        front.Idle();
        kernel.Log.WaitForNote("The listener of the comm c1 (echo) failed: ");
        Assert.Equal(["c1: echo"], Comms(front));
    });

    [Fact]
    public void a_comm_that_says_nothing_says_an_empty_object() => TestKernel.Talk(front =>
    {
        front.SendRaw(ChannelName.Shell, MessageTypes.CommOpen, """{"comm_id":"c1","target_name":"echo"}"""u8.ToArray());
        front.Busy();
        Assert.Equal("{}", front.Published<CommMessage>().Data.GetRawText());
        front.Idle();
    });

    private static void Open(TestFrontend front, string id)
    {
        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage(id, "echo", Json("{}")));
        front.Busy();
        front.Published<CommMessage>();
        front.Idle();
    }

    private static IEnumerable<string> Comms(TestFrontend front, string? target = null)
    {
        front.Send(ChannelName.Shell, MessageTypes.CommInfoRequest, new CommInfoRequest(target));
        front.Busy();
        front.Idle();
        return front.Reply<CommInfoReply>().Comms.Select(comm => $"{comm.Key}: {comm.Value.TargetName}");
    }

    private static JsonElement Json(string json) => JsonElement.Parse(json);
}
