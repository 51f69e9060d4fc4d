using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class IsCompleteTests
{
    [Theory]
    [InlineData("1", "complete", null)]
    [InlineData("1 \\", "incomplete", "    ")]
    [InlineData("!", "invalid", null)]
    [InlineData("?", "unknown", null)]
    public void code_is_one_of_four_things_and_incomplete_code_has_an_indent(string code, string status, string? indent) => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.IsCompleteRequest, new IsCompleteRequest(code));

        front.Busy();
        front.Idle();
        Assert.Equal(new(status, indent), front.Reply<IsCompleteReply>());
    });
}
