using System.Diagnostics;

namespace Stedenband.Cli.Tests.Processes;

/// <summary>The program as its users start it: a process with words, in a folder.</summary>
internal sealed class RunningProgram : IDisposable
{
    // Nothing here takes long; on a machine with much else to do it may.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly List<string> lines = [];
    private readonly Task<string> error;
    private readonly Task reading;

    private RunningProgram(Process process)
    {
        this.process = process;
        error = process.StandardError.ReadToEndAsync();
        reading = Read();
    }

    /// <summary>The built program.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "Stedenband.Cli.dll");

    public int Id => process.Id;

    public static RunningProgram Start(string folder, params string[] words) => StartOther("dotnet", folder, [Assembly, .. words]);

    /// <summary>Starts another program, such as a shell in which ours is a part of the line.</summary>
    public static RunningProgram StartOther(string program, string folder, params string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        // What a build server sets makes a terminal look like none.
        foreach (var name in new[] { "CI", "GITHUB_ACTIONS", "TF_BUILD", "NO_COLOR" }) start.Environment.Remove(name);
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return new(process);
    }

    public static async Task<Ended> RunAsync(string folder, params string[] words)
    {
        using var program = Start(folder, words);
        return await program.EndAsync();
    }

    public static async Task<Ended> RunOtherAsync(string program, string folder, params string[] words)
    {
        using var running = StartOther(program, folder, words);
        return await running.EndAsync();
    }

    /// <summary>Waits until it ends.</summary>
    public async Task<Ended> EndAsync()
    {
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
            await reading.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"The program does not end. So far it wrote:\n{Written()}");
        }

        return new(process.ExitCode, Written(), await error);
    }

    /// <summary>Waits for a line on the output stream that holds these words.</summary>
    public async Task<string> LineWithAsync(string words) =>
        await Wait.ForAsync(() =>
        {
            lock (lines) return lines.Find(line => line.Contains(words, StringComparison.Ordinal));
        }, $"a line with '{words}'");

    /// <summary>Sends a signal, by its name without SIG.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private string Written()
    {
        lock (lines) return string.Concat(lines.Select(line => line + "\n"));
    }

    private async Task Read()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lock (lines) lines.Add(line);
        }
    }
}
