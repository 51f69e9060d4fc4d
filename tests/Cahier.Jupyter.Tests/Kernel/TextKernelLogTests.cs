using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Kernel;

public class TextKernelLogTests
{
    private static readonly WireMessage Message = new() { Header = new("m", "execute_request"), Content = """{"code":"é"}"""u8.ToArray() };

    [Theory]
    [InlineData(false, "[kernel] note\n")]
    [InlineData(true, "[kernel] note\n[kernel] <- Shell execute_request {\"code\":\"é\"}\n[kernel] -> Iopub execute_request {\"code\":\"é\"}\n")]
    public void messages_are_written_only_when_they_are_asked_for(bool traces, string expected)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var log = new TextKernelLog(writer, traces);

        log.Note("note");
        log.Received(ChannelName.Shell, Message);
        log.Sent(ChannelName.Iopub, Message);

        Assert.Equal(expected, writer.ToString());
    }
}
