using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

/// <summary>The kernel as a process of its own: signals, exit codes, ports that come back.</summary>
public sealed class HostTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(ChannelName.Control)]
    [InlineData(ChannelName.Shell)]
    public void a_shutdown_request_is_answered_and_ends_the_process(ChannelName channel)
    {
        using var kernel = KernelProcess.Start(folder);
        using var front = TestFrontend.Connect(kernel.Connection);

        front.Send(channel, MessageTypes.ShutdownRequest, new ShutdownRequest(Restart: true));

        Assert.Equal(new(Restart: true), front.Reply<ShutdownReply>(channel: channel));
        front.Busy();
        front.Idle();
        Assert.Equal((KernelHost.Success, ""), kernel.Exit());
    }

    [Fact]
    public void a_kernel_that_was_ended_in_a_running_cell_starts_again_on_the_same_ports()
    {
        using var kernel = KernelProcess.Start(folder);
        using var front = TestFrontend.Connect(kernel.Connection);
        front.Execute("wait");
        front.Begins("wait", 1);
        front.Send(ChannelName.Control, MessageTypes.ShutdownRequest, new ShutdownRequest(Restart: true));
        front.Reply<ShutdownReply>(channel: ChannelName.Control);
        Assert.Equal(KernelHost.Success, kernel.Exit().Code);

        using var again = KernelProcess.StartOn(kernel.Connection, folder);
        using var client = TestFrontend.Connect(kernel.Connection);
        client.Execute("print new");
        client.Begins("print new", 1);
        client.Published<StreamMessage>();
        client.Idle();
        client.Reply<ExecuteReply>();
        client.NothingElse();
    }

    [Fact]
    public void an_interrupt_signal_stops_the_cell_and_not_the_process()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var kernel = KernelProcess.Start(folder);
        using var front = TestFrontend.Connect(kernel.Connection);
        front.Execute("wait");
        front.Begins("wait", 1);

        kernel.Signal("INT");

        Assert.Equal("Interrupted", front.Published<ErrorMessage>().Ename);
        front.Idle();
        front.Reply<ExecuteErrorReply>();
        kernel.Signal("INT");
        front.NothingElse();
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("deaf")]
    public void a_termination_signal_ends_the_process_in_a_running_cell(string code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var kernel = KernelProcess.Start(folder);
        using var front = TestFrontend.Connect(kernel.Connection);
        front.Execute(code);
        front.Begins(code, 1);

        kernel.Signal("TERM");

        Assert.Equal(KernelHost.Terminated, kernel.Exit().Code);
    }

    [Fact]
    public void a_port_in_use_is_told_and_ends_the_process()
    {
        using var first = TestKernel.Start();
        using var second = KernelProcess.StartOn(first.Connection, folder);

        Assert.Equal(
            (KernelHost.CannotStart, $"[kernel] The port {first.Connection.ShellPort} of the channel Shell is in use by another program. Start the kernel anew: the front end then chooses other ports.\n"),
            second.Exit());
    }

    [Fact]
    public void a_connection_file_that_is_missing_is_told_and_ends_the_process()
    {
        using var kernel = KernelProcess.StartWith(folder["no.json"]);

        Assert.Equal(
            (KernelHost.BadConnectionFile, $"[kernel] There is no connection file {folder["no.json"]}. A front end writes one when it starts a kernel; give its path.\n"),
            kernel.Exit());
    }

    [Fact]
    public void what_a_cell_printed_before_it_ended_the_process_is_seen_and_its_input_kept()
    {
        using (var kernel = KernelProcess.Start(folder))
        using (var front = TestFrontend.Connect(kernel.Connection))
        {
            front.Execute("print last words\nprint and more\nexit 7");
            front.Begins("print last words\nprint and more\nexit 7", 1);
            Assert.Equal("last words\nand more\n", front.Published<StreamMessage>().Text);
            Assert.Equal(7, kernel.Exit().Code);
        }

        using var next = KernelProcess.Start(folder);
        using var client = TestFrontend.Connect(next.Connection);
        client.Send(ChannelName.Shell, MessageTypes.HistoryRequest, new HistoryRequest("tail"));
        client.Busy();
        client.Idle();
        Assert.Equal([new(1, 1, "print last words\nprint and more\nexit 7", WithOutput: false, null)], client.Reply<HistoryReply>().History);
    }

    [Fact]
    public void a_kernel_whose_front_end_was_killed_ends_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the front end tells no process id.");
        using var parent = KernelProcess.Start(folder);
        using var kernel = KernelProcess.Start(folder, parent);
        using (var front = TestFrontend.Connect(kernel.Connection))
            front.NothingElse();

        parent.Signal("KILL");

        Assert.Equal((KernelHost.Success, ""), kernel.Exit());
    }

    [Fact]
    public void a_session_that_cannot_begin_is_told()
    {
        var (connection, log) = (folder["c.json"], new RecordingLog());
        File.WriteAllText(connection, Ports.Json(Ports.Free()));

        var code = KernelHost.Run(connection, () => throw new InvalidOperationException("no compiler"), new() { Log = log });

        Assert.Equal(KernelHost.CannotStart, code);
        Assert.StartsWith("The kernel could not start: System.InvalidOperationException: no compiler", Assert.Single(log.Notes), StringComparison.Ordinal);
    }
}
