using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;
using System.Threading.Channels;

namespace Cahier.Execution.Workers;

/// <summary>
/// One worker process as its pool sees it. Its standard streams belong to the code of notebooks and to the runtime's last
/// words; requests and replies have pipes of their own.
/// </summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>The argument that asks a worker to make F# ready too.</summary>
    public const string FSharpArgument = "--fsharp";

    private static readonly TimeSpan TimeForLastWords = TimeSpan.FromSeconds(1);

    // A process started meanwhile would inherit the ends of these pipes, and keep them open after a worker's death.
    private static readonly Lock Starting = new();

    private readonly Process process;
    private readonly AnonymousPipeServerStream requests;
    private readonly AnonymousPipeServerStream replies;
    private readonly Channel<WorkerReply> heard = Channel.CreateUnbounded<WorkerReply>();
    private readonly StreamTail errors = new();
    private readonly Task errorsRead;
    private readonly Lock sending = new();
    private bool wasTakenUp;

    private WorkerProcess(Process process, AnonymousPipeServerStream requests, AnonymousPipeServerStream replies)
    {
        this.process = process;
        this.requests = requests;
        this.replies = replies;
        errorsRead = errors.ReadAll(process.StandardError);
        _ = new StreamTail().ReadAll(process.StandardOutput);
        new Thread(Listen) { IsBackground = true, Name = "worker replies" }.Start();
        _ = EndWithProcess();
    }

    /// <summary>Whether the process is there to be asked.</summary>
    public bool IsAlive => !process.HasExited;

    /// <summary>The replies as they come; the end of them is the end of the process.</summary>
    public IAsyncEnumerable<WorkerReply> Replies => heard.Reader.ReadAllAsync();

    /// <summary>Starts a process.</summary>
    /// <exception cref="InvalidOperationException">The program cannot be started.</exception>
    public static WorkerProcess Start(WorkerCommand command, bool withFSharp)
    {
        lock (Starting)
        {
            var requests = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
            var replies = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
            string[] pipes = [requests.GetClientHandleAsString(), replies.GetClientHandleAsString()];
            var start = new ProcessStartInfo(command.FileName, [.. command.Arguments, .. pipes, .. withFSharp ? [FSharpArgument] : Array.Empty<string>()])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                // Not the folder of a notebook that runs here: it may be gone when the worker needs one to stand in.
                WorkingDirectory = AppContext.BaseDirectory,
            };
            // Last words in plain text, and no reports of crashes written to disk.
            start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
            try
            {
                var process = Process.Start(start)!;
                process.StandardInput.Close();
                return new(process, requests, replies);
            }
            catch (System.ComponentModel.Win32Exception exception)
            {
                requests.Dispose();
                replies.Dispose();
                throw new InvalidOperationException($"The worker '{command.FileName}' cannot be started: {exception.Message}", exception);
            }
            finally
            {
                requests.DisposeLocalCopyOfClientHandle();
                replies.DisposeLocalCopyOfClientHandle();
            }
        }
    }

    /// <summary>Tells that a notebook is about to run here; whether another one did before, and may have left something behind.</summary>
    public bool TakeUp() => Interlocked.Exchange(ref wasTakenUp, true);

    /// <summary>Asks something of the process; one that has died hears nothing.</summary>
    public void Send(WorkerRequest request)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(request, WorkerJson.Options);
        try
        {
            lock (sending)
            {
                requests.Write([.. line, (byte)'\n']);
                requests.Flush();
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The end of the replies will tell.
        }
    }

    /// <summary>Waits for the end of the process: its exit code, and the last of what it wrote to its error stream.</summary>
    public async Task<(int ExitCode, string LastWords)> End()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        await Task.WhenAny(errorsRead, Task.Delay(TimeForLastWords)).ConfigureAwait(false);
        return (process.ExitCode, errors.Text);
    }

    /// <summary>Ends the process and what it has started.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
        await requests.DisposeAsync().ConfigureAwait(false);
        process.Dispose();
    }

    private void Listen()
    {
        try
        {
            using var reader = new StreamReader(replies);
            while (reader.ReadLine() is { } line)
                if (JsonSerializer.Deserialize<WorkerReply>(line, WorkerJson.Options) is { } reply)
                    heard.Writer.TryWrite(reply);
        }
        catch (Exception exception) when (exception is JsonException or IOException or ObjectDisposedException)
        {
            // Half a line: the process died while it wrote.
        }

        heard.Writer.TryComplete();
    }

    // A process that the notebook started may keep the pipe open after the worker's death.
    private async Task EndWithProcess()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        await Task.Delay(TimeForLastWords).ConfigureAwait(false);
        heard.Writer.TryComplete();
    }
}
