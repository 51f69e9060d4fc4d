using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text.Json;
using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>The other side of a <see cref="WorkerPool"/>: runs notebooks one after the other until the pool goes away.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as its process.")]
public sealed class WorkerHost
{
    private readonly Stream requests;
    private readonly Stream replies;
    private readonly Lock sending = new();
    private readonly BlockingCollection<WorkerRequest.Run> waiting = [];
    private CancellationTokenSource current = new();
    private volatile bool isRunning;

    private WorkerHost(Stream requests, Stream replies)
    {
        this.requests = requests;
        this.replies = replies;
    }

    /// <summary>Serves the pool that started this process. Does not return while the pool lives.</summary>
    /// <param name="arguments">The arguments which the pool added to the command.</param>
    /// <returns>The exit code: 2 when a pool did not start this process.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (arguments.Count < 2)
        {
            Console.Error.WriteLine("A worker is started by the program itself, with the pipes by which it is to be reached.");
            return 2;
        }

        // Ctrl-C in a terminal reaches the workers too; what becomes of them is for the pool to say.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var requests = new AnonymousPipeClientStream(PipeDirection.In, arguments[0]);
        using var replies = new AnonymousPipeClientStream(PipeDirection.Out, arguments[1]);
        new WorkerHost(requests, replies).Serve(withFSharp: arguments.Contains(WorkerProcess.FSharpArgument));
        return 0;
    }

    private void Serve(bool withFSharp)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => TellExit();
        new Thread(Listen) { IsBackground = true, Name = "requests" }.Start();
        Prewarming.CSharp();
        if (withFSharp)
            _ = Task.Run(Prewarming.FSharp);

        foreach (var request in waiting.GetConsumingEnumerable())
            RunNotebook(request);
    }

    private void Listen()
    {
        using var reader = new StreamReader(requests);
        while (reader.ReadLine() is { } line)
        {
            switch (JsonSerializer.Deserialize<WorkerRequest>(line, WorkerJson.Options))
            {
                case WorkerRequest.Run run:
                    current = new();
                    waiting.Add(run);
                    break;
                case WorkerRequest.Cancel:
                    current.Cancel();
                    break;
            }
        }

        // The pool is gone. Not Environment.Exit: code of a notebook can delay that without end.
        Process.GetCurrentProcess().Kill();
    }

    private void RunNotebook(WorkerRequest.Run request)
    {
        isRunning = true;
        var options = new RunOptions { TimeLimit = request.TimeLimit, PrintLimit = request.PrintLimit };
        try
        {
            NotebookLoop.Run(request.Cells, request.Folder, options, message => Send(new WorkerReply.Told(message)), current.Token).GetAwaiter().GetResult();
            isRunning = false;
            Send(new WorkerReply.Done());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            isRunning = false;
            Send(new WorkerReply.Refused(exception.Message));
        }
    }

    private void Send(WorkerReply reply)
    {
        // At once and whole: when the next thing is the end of the process, this has been said.
        var line = JsonSerializer.SerializeToUtf8Bytes(reply, WorkerJson.Options);
        lock (sending)
        {
            replies.Write([.. line, (byte)'\n']);
            replies.Flush();
        }
    }

    private void TellExit()
    {
        if (isRunning)
            Send(new WorkerReply.Exiting());
    }
}
