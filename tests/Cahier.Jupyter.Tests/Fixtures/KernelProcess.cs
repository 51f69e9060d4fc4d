using System.Diagnostics;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>A kernel as a process of its own, as a front end starts it: the toy, or the real engine.</summary>
internal sealed class KernelProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private KernelProcess(ConnectionFile? connection, string connectionFile, string? historyFile, KernelProcess? parent = null, string kind = Program.Toy)
    {
        Connection = connection ?? new(System.Net.IPAddress.Loopback, 0, 0, 0, 0, 0, "");
        var command = Program.KernelCommand(kind, connectionFile);
        string[] arguments = historyFile is null ? command[1..] : [.. command[1..], historyFile];
        var start = new ProcessStartInfo(command[0], arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["JPY_PARENT_PID"] = $"{parent?.process.Id}";
        process = Process.Start(start)!;
        errors = process.StandardError.ReadToEndAsync();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public ConnectionFile Connection { get; }

    /// <summary>Starts a kernel on ports of which no other test makes use; its history is in the folder.</summary>
    /// <param name="folder">For its connection file and history.</param>
    /// <param name="parent">What it is to take for its front end.</param>
    public static KernelProcess Start(TemporaryFolder folder, KernelProcess? parent = null) => StartOn(Ports.Reserved(), folder, parent);

    /// <summary>Starts the real engine as a kernel, the same way.</summary>
    public static KernelProcess StartNotebook(TemporaryFolder folder) => StartOn(Ports.Reserved(), folder, kind: Program.Notebook);

    /// <summary>Starts a kernel on these ports.</summary>
    public static KernelProcess StartOn(ConnectionFile connection, TemporaryFolder folder, KernelProcess? parent = null, string kind = Program.Toy)
    {
        var file = folder[$"{Guid.NewGuid():N}.json"];
        File.WriteAllText(file, Ports.Json(connection));
        return new(connection, file, folder["history.jsonl"], parent, kind);
    }

    /// <summary>Starts a kernel with a connection file that may not be one.</summary>
    public static KernelProcess StartWith(string connectionFile) => new(null, connectionFile, null);

    /// <summary>Sends a signal.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Waits for the end of the process, and returns its exit code and what it said on standard error.</summary>
    public (int Code, string Errors) Exit()
    {
        Assert.True(process.WaitForExit(TestFrontend.Patience), "The process has not ended.");
        return (process.ExitCode, errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();

        process.WaitForExit();
        process.Dispose();
    }
}
