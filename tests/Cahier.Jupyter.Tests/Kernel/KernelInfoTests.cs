using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class KernelInfoTests
{
    [Theory]
    [InlineData(ChannelName.Shell)]
    [InlineData(ChannelName.Control)]
    public void the_kernel_tells_who_it_is_on_shell_and_on_control(ChannelName channel) => TestKernel.Talk(front =>
    {
        front.Send(channel, MessageTypes.KernelInfoRequest, new KernelInfoRequest());

        front.Busy();
        front.Idle();
        var reply = front.Reply<KernelInfoReply>(channel: channel);
        Assert.Equal(("5.5", "echo", "1.2", "Echo says what you say."), (reply.ProtocolVersion, reply.Implementation, reply.ImplementationVersion, reply.Banner));
        Assert.Equal(("echo", ".echo", "text/x-echo"), (reply.LanguageInfo.Name, reply.LanguageInfo.FileExtension, reply.LanguageInfo.Mimetype));
        Assert.Equal([new("Echo", "https://example.org/echo")], reply.HelpLinks);
        Assert.False(reply.Debugger);
        Assert.Empty(reply.SupportedFeatures);
    });

    [Fact]
    public void the_kernel_tells_who_it_is_while_a_cell_runs() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("gate");
        front.Begins("gate", 1);

        var question = front.Send(ChannelName.Control, MessageTypes.KernelInfoRequest, new KernelInfoRequest());
        front.Busy();
        front.Idle();
        front.Reply<KernelInfoReply>(question, ChannelName.Control);

        kernel.Session.OpenGate();
        front.Idle(cell);
        front.Reply<ExecuteReply>(cell);
    });

    [Fact]
    public void a_client_that_knows_one_port_is_told_the_others() => TestKernel.Talk((front, kernel) =>
    {
        front.Send(ChannelName.Shell, MessageTypes.ConnectRequest, new ConnectRequest());

        front.Busy();
        front.Idle();
        var ports = kernel.Connection;
        Assert.Equal(new(ports.ShellPort, ports.IopubPort, ports.StdinPort, ports.ControlPort, ports.HeartbeatPort), front.Reply<ConnectReply>());
    });

    [Fact]
    public void a_debugger_is_politely_refused() => TestKernel.Talk(front =>
    {
        front.SendRaw(ChannelName.Control, MessageTypes.DebugRequest, """{"type":"request","seq":1,"command":"debugInfo"}"""u8.ToArray());

        front.Busy();
        front.Idle();
        var reply = front.Reply<ErrorReply>(channel: ChannelName.Control);
        Assert.Equal(("NoDebugger", "This kernel has no debugger, and no answer to the command debugInfo."), (reply.Ename, reply.Evalue));
    });
}
