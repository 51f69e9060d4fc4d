using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class InspectTests
{
    [Theory]
    [InlineData("print", 5, 0, "print: a command")]
    [InlineData("print", null, 0, "print: a command")]
    [InlineData("print", 5, 1, "print: a command, in all detail")]
    [InlineData("😀 print x", 7, 0, "print: a command")]
    public void what_stands_at_the_cursor_is_explained_in_the_detail_asked_for(string code, int? cursor, int detail, string text) => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.InspectRequest, new InspectRequest(code, cursor, detail));

        front.Busy();
        front.Idle();
        var reply = front.Reply<InspectReply>();
        Assert.Equal(("ok", true), (reply.Status, reply.Found));
        Assert.Equal(text, (string?)reply.Data["text/plain"]);
        Assert.Empty(reply.Metadata);
    });

    [Fact]
    public void what_is_not_known_is_not_found() => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.InspectRequest, new InspectRequest("zzz", 3));

        front.Busy();
        front.Idle();
        var reply = front.Reply<InspectReply>();
        Assert.Equal(("ok", false), (reply.Status, reply.Found));
        Assert.Empty(reply.Data);
    });
}
