using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using NetMQ;

namespace Cahier.Jupyter.Kernel;

/// <summary>A process that is a kernel, from its start by a front end to its end.</summary>
public static class KernelHost
{
    /// <summary>The exit code when a front end has ended the kernel.</summary>
    public const int Success = 0;

    /// <summary>The exit code when a port is in use, or the session cannot begin.</summary>
    public const int CannotStart = 1;

    /// <summary>The exit code for a connection file that cannot be used.</summary>
    public const int BadConnectionFile = 2;

    /// <summary>The exit code after SIGTERM, as shells give it.</summary>
    public const int Terminated = 128 + 15;

    /// <summary>
    /// Serves a session until a front end ends it, or SIGTERM does, and then ends the process: threads of the user's code
    /// may still run. SIGINT interrupts the running cell. A kernel whose front end has died ends too. Returns only if the
    /// kernel could not start.
    /// </summary>
    /// <param name="connectionFile">The path of the connection file that the front end wrote.</param>
    /// <param name="createSession">Makes the session; it should return soon, and begin what takes long in the background.</param>
    /// <param name="options">How to run; null for the usual.</param>
    public static int Run(string connectionFile, Func<IKernelSession> createSession, KernelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(createSession);
        options ??= new();
        return ConnectionFile.Read(connectionFile) switch
        {
            ConnectionFileOutcome.Success { Connection: var connection } => Serve(connection, createSession, options),
            ConnectionFileOutcome.Failure { Problem: var problem } => Refuse(problem, BadConnectionFile, options),
            _ => throw new NotSupportedException(),
        };
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever the session throws is told, and is the end of the process.")]
    private static int Serve(ConnectionFile connection, Func<IKernelSession> createSession, KernelOptions options)
    {
        try
        {
            return KernelServer.Start(connection, createSession(), options) switch
            {
                KernelStartOutcome.Started { Server: var server } => Serve(server),
                KernelStartOutcome.Failed { Problem: var problem } => Refuse(problem, CannotStart, options),
                _ => throw new NotSupportedException(),
            };
        }
        catch (Exception exception)
        {
            return Refuse($"The kernel could not start: {exception}", CannotStart, options);
        }
    }

    private static int Serve(KernelServer server)
    {
        using var ending = new ManualResetEventSlim();
        var exitCode = Success;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            server.Interrupt();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            exitCode = Terminated;
            ending.Set();
        });
        _ = server.Ended.ContinueWith(_ => ending.Set(), TaskScheduler.Default);

        // A cell may say Environment.Exit: what it printed before is to be seen.
        void SendAll(object? sender, EventArgs arguments)
        {
            server.SendAll();
            NetMQConfig.Cleanup(block: true);
        }

        AppDomain.CurrentDomain.ProcessExit += SendAll;
        _ = ParentProcess.WhenGone().ContinueWith(_ => ending.Set(), TaskScheduler.Default);
        ending.Wait();
        AppDomain.CurrentDomain.ProcessExit -= SendAll;
        server.DisposeAsync().AsTask().GetAwaiter().GetResult();

        // Returns once the last reply is on its way, or its client gone.
        NetMQConfig.Cleanup(block: true);
        Environment.Exit(exitCode);
        return exitCode;
    }

    private static int Refuse(string problem, int exitCode, KernelOptions options)
    {
        options.Log.Note(problem);
        return exitCode;
    }
}
