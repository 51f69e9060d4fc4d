using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class CompletionTests
{
    [Fact]
    public void matches_come_with_the_text_that_they_replace_and_with_their_kinds() => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CompleteRequest, new CompleteRequest("show x\np", 8));

        front.Busy();
        front.Idle();
        var reply = front.Reply<CompleteReply>();
        Assert.Equal(["page", "print"], reply.Matches);
        Assert.Equal((7, 8), (reply.CursorStart, reply.CursorEnd));
        Assert.Equal([new(7, 8, "page", "function", "page TEXT"), new(7, 8, "print", "function", "print TEXT")], reply.Metadata.Types!);
    });

    [Theory]
    [InlineData("😀 pr", 4, 2, 4)]
    [InlineData("😀😀pr", 4, 2, 4)]
    [InlineData("é pr x", 4, 2, 4)]
    public void positions_count_an_emoji_before_the_cursor_once(string code, int cursor, int start, int end) => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CompleteRequest, new CompleteRequest(code, cursor));

        front.Busy();
        front.Idle();
        var reply = front.Reply<CompleteReply>();
        Assert.Equal(["print"], reply.Matches);
        Assert.Equal((start, end), (reply.CursorStart, reply.CursorEnd));
    });

    [Theory]
    [InlineData(null)]
    [InlineData(1_000)]
    public void a_missing_position_and_one_beyond_the_end_mean_the_end(int? cursor) => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CompleteRequest, new CompleteRequest("😀 sh", cursor));

        front.Busy();
        front.Idle();
        var reply = front.Reply<CompleteReply>();
        Assert.Equal(["show"], reply.Matches);
        Assert.Equal((2, 4), (reply.CursorStart, reply.CursorEnd));
    });

    [Fact]
    public void nothing_to_complete_is_an_empty_list() => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CompleteRequest, new CompleteRequest("zzz", 3));

        front.Busy();
        front.Idle();
        Assert.Empty(front.Reply<CompleteReply>().Matches);
    });
}
