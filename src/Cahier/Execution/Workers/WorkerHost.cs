using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cahier.Execution.Workers;

/// <summary>The other side of a <see cref="WorkerPool"/>: runs notebooks one after the other until the pool goes away.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as its process.")]
public sealed class WorkerHost
{
    // Never disposed: closing a pipe that a thread reads from waits for that read, which may be for ever.
    private readonly Stream requests;
    private readonly Stream replies;
    private readonly Lock sending = new();
    private readonly BlockingCollection<HostedRun> waiting = [];
    private volatile HostedRun? current;

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
        if (Connect(arguments) is not { } host)
        {
            Console.Error.WriteLine("A worker is started by the program itself, with the pipes by which it is to be reached.");
            return 2;
        }

        // Ctrl-C in a terminal reaches the workers too; what becomes of them is for the pool to say.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        host.Serve(withFSharp: arguments.Contains(WorkerProcess.FSharpArgument));
        return 0;
    }

    private static WorkerHost? Connect(IReadOnlyList<string> arguments)
    {
        try
        {
            return arguments.Count < 2 ? null : new(new AnonymousPipeClientStream(PipeDirection.In, arguments[0]), new AnonymousPipeClientStream(PipeDirection.Out, arguments[1]));
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private void Serve(bool withFSharp)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => TellEnd(null);
        AppDomain.CurrentDomain.UnhandledException += (_, unhandled) => TellEnd(unhandled.ExceptionObject as Exception);
        new Thread(Listen) { IsBackground = true, Name = "requests" }.Start();
        Prewarming.CSharp();
        if (withFSharp)
            _ = Task.Run(Prewarming.FSharp);

        foreach (var run in waiting.GetConsumingEnumerable())
            RunNotebook(run);
    }

    private void Listen()
    {
        using var reader = new StreamReader(requests);
        while (reader.ReadLine() is { } line)
        {
            switch (JsonSerializer.Deserialize<WorkerRequest>(line, WorkerJson.Options))
            {
                case WorkerRequest.Run run:
                    waiting.Add(current = new(run));
                    break;
                case WorkerRequest.Cancel:
                    current?.Stop();
                    break;
            }
        }

        // The pool is gone. Not Environment.Exit: code of a notebook can delay that without end.
        Process.GetCurrentProcess().Kill();
    }

    private void RunNotebook(HostedRun run)
    {
        try
        {
            run.Run(message => Send(run, new WorkerReply.Told(message))).GetAwaiter().GetResult();
            Send(run, new WorkerReply.Done());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Send(run, new WorkerReply.Refused(exception.Message));
        }
    }

    // Code of a notebook ends this process, from whichever thread.
    private void TellEnd(Exception? exception)
    {
        if (current is { IsOver: false } run)
            Send(run, new WorkerReply.Ending(exception is null ? null : run.ErrorOf(exception)));
    }

    private void Send(HostedRun run, WorkerReply reply)
    {
        // At once and whole: when the next thing is the end of the process, this has been said.
        var line = JsonSerializer.SerializeToUtf8Bytes(reply, WorkerJson.Options);
        lock (sending)
        {
            // The run has been told to its end, and this is of something that it left behind.
            if (run.IsOver)
                return;

            run.IsOver = reply is WorkerReply.Done or WorkerReply.Refused;
            replies.Write([.. line, (byte)'\n']);
            replies.Flush();
        }
    }
}
