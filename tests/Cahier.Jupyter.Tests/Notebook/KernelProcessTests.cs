using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Notebook;

/// <summary>The real engine as a process: what it stands, how it ends, and what it leaves.</summary>
[Collection(NotebookKernels.Name)]
public sealed class KernelProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void a_cell_of_fifty_megabytes_runs_and_the_next_one_too() => Talk((front, _) =>
    {
        front.Gives($"// {new string('x', 50_000_000)}\n1 + 1", 1, "2");
        front.Gives("2 + 2", 2, "4");
    });

    [Fact]
    public void a_client_that_vanished_in_a_cell_finds_its_variables_when_it_returns()
    {
        using var kernel = KernelProcess.StartNotebook(folder);
        var code = $"var kept = 7;\nwhile (!File.Exists(\"{folder["go"]}\")) System.Threading.Thread.Sleep(5);";
        using (var front = TestFrontend.Connect(kernel.Connection, "client"))
        {
            front.Execute(code);
            front.Begins(code, 1);
        }

        using var back = TestFrontend.Connect(kernel.Connection, "client", isFirst: false);
        var next = back.Execute("kept");
        File.WriteAllText(folder["go"], "");

        // The end of the cell that it had left, and then its own.
        Assert.Equal("idle", MessageContent.Read<StatusMessage>(back.Next(ChannelName.Iopub)).ExecutionState);
        back.Begins("kept", 2, next);
        Assert.Equal("7", (string?)back.Result(2, next)["text/plain"]);
        back.Idle(next);
        var reply = back.Next(ChannelName.Shell);
        if (reply.ParentHeader!.MsgId != next)
            reply = back.Next(ChannelName.Shell);
        Assert.Equal((next, 2), (reply.ParentHeader!.MsgId, MessageContent.Read<ExecuteReply>(reply).ExecutionCount));
    }

    [Fact]
    public void two_clients_share_the_session()
    {
        using var kernel = KernelProcess.StartNotebook(folder);
        using var one = TestFrontend.Connect(kernel.Connection);
        one.Quiet("var shared = 7;", 1);
        using var two = TestFrontend.Connect(kernel.Connection, isFirst: false);

        two.Gives("shared", 2, "7");

        one.Published<IopubWelcomeMessage>(of: null);
        one.Begins("shared", 2, two.Last);
        one.Result(2, two.Last);
        one.Idle(two.Last);
        one.NothingElse();
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("try { System.Threading.Thread.Sleep(-1); } finally { System.Threading.Thread.Sleep(-1); }")]
    public void a_termination_signal_ends_the_process_in_a_running_cell(string stuck)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var kernel = KernelProcess.StartNotebook(folder);
        using var front = TestFrontend.Connect(kernel.Connection);
        Begin(front, stuck);

        kernel.Signal("TERM");

        Assert.Equal(KernelHost.Terminated, kernel.Exit().Code);
    }

    [Fact]
    public void a_restart_in_a_running_cell_gives_a_fresh_session_on_the_same_ports()
    {
        using var kernel = KernelProcess.StartNotebook(folder);
        using (var front = TestFrontend.Connect(kernel.Connection))
        {
            Begin(front, "var gone = 7;\nwhile (true) { }");
            front.Send(ChannelName.Control, MessageTypes.ShutdownRequest, new ShutdownRequest(Restart: true));
            Assert.Equal(new(Restart: true), front.Reply<ShutdownReply>(channel: ChannelName.Control));
            Assert.Equal(KernelHost.Success, kernel.Exit().Code);
        }

        using var again = KernelProcess.StartOn(kernel.Connection, folder, kind: Program.Notebook);
        using var client = TestFrontend.Connect(kernel.Connection);
        Assert.Equal("CompilationError", client.Fails("gone", 1).Ename);
        client.NothingElse();
    }

    [Fact]
    public void a_thread_that_a_cell_left_running_does_not_keep_the_process()
    {
        using var kernel = KernelProcess.StartNotebook(folder);
        using var front = TestFrontend.Connect(kernel.Connection);
        front.Quiet("new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();", 1);

        front.Send(ChannelName.Control, MessageTypes.ShutdownRequest, new ShutdownRequest());

        front.Reply<ShutdownReply>(channel: ChannelName.Control);
        Assert.Equal(KernelHost.Success, kernel.Exit().Code);
    }

    // The front end's own restarter sees the exit and begins a new one.
    [Theory]
    [InlineData("Environment.Exit(7);", 7)]
    [InlineData("Environment.FailFast(\"over\");", 134)]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern void abort();\nabort();", 134)]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();", 137)]
    public void a_cell_that_ends_the_process_is_seen_to_its_last_output_and_kept_in_the_history(string deadly, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The codes are those of signals.");
        var cell = $"Console.WriteLine(\"last words\");\nwhile (!File.Exists(\"{folder["go"]}\")) System.Threading.Thread.Sleep(5);\n{deadly}";
        using (var kernel = KernelProcess.StartNotebook(folder))
        using (var front = TestFrontend.Connect(kernel.Connection))
        {
            front.Execute(cell);
            front.Begins(cell, 1);
            front.Prints("last words\n");
            File.WriteAllText(folder["go"], "");
            Assert.Equal(code, kernel.Exit().Code);
        }

        using var next = KernelProcess.StartNotebook(folder);
        using var client = TestFrontend.Connect(next.Connection);
        Assert.Equal(cell, Assert.Single(client.Ask<HistoryReply>(MessageTypes.HistoryRequest, new HistoryRequest("tail")).History).Input);
        client.Gives("1 + 1", 1, "2");
        Assert.Equal(["go", "history.jsonl", "history.jsonl.lock"], folder.Files.Where(file => !file.EndsWith(".json", StringComparison.Ordinal)));
    }

    [Fact]
    public void bad_messages_between_cells_and_in_a_running_one_are_dropped_and_none_is_lost() => Talk((front, _) =>
    {
        var code = $"while (!File.Exists(\"{folder["go"]}\")) System.Threading.Thread.Sleep(5);\n1";
        var cell = front.Execute(code, stopOnError: false);
        front.Begins(code, 1, cell);
        foreach (var channel in new[] { ChannelName.Shell, ChannelName.Control, ChannelName.Stdin })
        {
            front.SendFrames(channel, ["nonsense"u8.ToArray()]);
            front.SendFrames(channel, ["<IDS|MSG>"u8.ToArray(), "00"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray()]);
            front.SendRaw(channel, MessageTypes.ExecuteRequest, "[1, 2]"u8.ToArray());
            front.SendRaw(channel, "surprise", "{}"u8.ToArray());
        }

        File.WriteAllText(folder["go"], "");
        front.Result(1, cell);
        front.Idle(cell);
        front.Reply<ExecuteReply>(cell);
        front.Gives("6 * 7", 2, "42");
    });

    private static void Begin(TestFrontend front, string stuck)
    {
        var code = $"Console.WriteLine(\"begun\");\n{stuck}";
        front.Execute(code);
        front.Begins(code, 1);
        front.Prints("begun\n");
    }

    private void Talk(Action<TestFrontend, KernelProcess> conversation)
    {
        using var kernel = KernelProcess.StartNotebook(folder);
        using var front = TestFrontend.Connect(kernel.Connection);
        conversation(front, kernel);
        front.NothingElse();
    }
}
