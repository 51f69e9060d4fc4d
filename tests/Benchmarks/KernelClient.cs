using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;
using NetMQ;
using NetMQ.Sockets;

namespace Benchmarks;

/// <summary>A kernel process and the front end that asks it, over the shell channel alone.</summary>
internal sealed class KernelClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Stopwatch sinceStart = Stopwatch.StartNew();
    private readonly MessageSigner signer = new("benchmark");
    private readonly string file = Path.Combine(Path.GetTempPath(), $"benchmark-{Guid.NewGuid():N}.json");
    private readonly Process process;
    private readonly DealerSocket shell = new();

    /// <summary>Starts the kernel.</summary>
    /// <param name="command">The words that start the program.</param>
    /// <param name="folder">The folder of the notebook.</param>
    public KernelClient(IReadOnlyList<string> command, string folder)
    {
        var ports = FreePorts(5);
        File.WriteAllText(file, $$"""{"shell_port":{{ports[0]}},"iopub_port":{{ports[1]}},"stdin_port":{{ports[2]}},"control_port":{{ports[3]}},"hb_port":{{ports[4]}},"ip":"127.0.0.1","key":"benchmark","transport":"tcp","signature_scheme":"hmac-sha256"}""");
        process = Process.Start(new ProcessStartInfo(command[0], [.. command.Skip(1), "kernel", "start", "--language", "csharp", file]) { WorkingDirectory = folder })!;
        shell.Options.ReconnectInterval = TimeSpan.FromMilliseconds(10);
        shell.Connect($"tcp://127.0.0.1:{ports[0]}");
    }

    /// <summary>Milliseconds since the process was started.</summary>
    public double Age => sinceStart.Elapsed.TotalMilliseconds;

    /// <summary>The memory of the process in megabytes.</summary>
    public double Megabytes => Process.GetProcessById(process.Id).WorkingSet64 / 1e6;

    /// <summary>Asks who the kernel is.</summary>
    public void KernelInfo() => Ask(MessageTypes.KernelInfoRequest, new KernelInfoRequest());

    /// <summary>Runs a cell, and returns how long it took, in milliseconds.</summary>
    public double Execute(string code)
    {
        var watch = Stopwatch.StartNew();
        var reply = MessageContent.Read<ExecuteReply>(Ask(MessageTypes.ExecuteRequest, new ExecuteRequest(code, false, false, null, false, true)));
        return reply is { Status: "ok" } ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{code}: {reply}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        shell.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        File.Delete(file);
    }

    private WireMessage Ask(string type, IMessageContent content)
    {
        shell.SendMultipartBytes(WireWriter.Write(new() { Header = new(Guid.NewGuid().ToString(), type, "benchmark", "benchmark", "2026-01-01T00:00:00Z", "5.3"), Content = MessageContent.Write(content) }, signer));
        var frames = new List<byte[]>();
        return shell.TryReceiveMultipartBytes(Patience, ref frames) && WireReader.Read(frames, signer) is WireOutcome.Accepted accepted
            ? accepted.Message
            : throw new TimeoutException($"No reply to {type}.");
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }
}
