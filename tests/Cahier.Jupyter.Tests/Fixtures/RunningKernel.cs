using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>A kernel in this process, over real sockets.</summary>
internal sealed class RunningKernel<TSession> : IDisposable
    where TSession : IKernelSession
{
    private bool isDisposed;

    private RunningKernel(ConnectionFile connection, KernelServer server, TSession session, RecordingLog log)
    {
        Connection = connection;
        Server = server;
        Session = session;
        Log = log;
    }

    public ConnectionFile Connection { get; }

    public KernelServer Server { get; }

    public TSession Session { get; }

    public RecordingLog Log { get; }

    /// <summary>Starts a kernel on free ports.</summary>
    public static RunningKernel<TSession> Start(Func<TSession> createSession, KernelOptions options, string key = Ports.Key)
    {
        // Another test can take a free port before the kernel does.
        for (var tries = 0; ; tries++)
        {
            try
            {
                return StartOn(Ports.Free(key), createSession, options);
            }
            catch (InvalidOperationException) when (tries < 5)
            {
            }
        }
    }

    /// <summary>Starts a kernel on the ports of a connection file.</summary>
    public static RunningKernel<TSession> StartOn(ConnectionFile connection, Func<TSession> createSession, KernelOptions options)
    {
        var (session, log) = (createSession(), new RecordingLog());
        return KernelServer.Start(connection, session, options with { Log = log }) switch
        {
            KernelStartOutcome.Started { Server: var server } => new(connection, server, session, log),
            KernelStartOutcome.Failed { Problem: var problem } => throw new InvalidOperationException(problem),
            _ => throw new NotSupportedException(),
        };
    }

    /// <summary>Lets a front end talk with the kernel, fails on any message that nobody asserted, and ends the kernel.</summary>
    public void Talk(Action<TestFrontend, RunningKernel<TSession>> conversation)
    {
        try
        {
            using var frontend = TestFrontend.Connect(Connection);
            conversation(frontend, this);
            frontend.NothingElse();
        }
        catch
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Join("\n", Log.Notes));
            throw;
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Waits until a front end has ended the kernel.</summary>
    public void WaitForEnd() => Assert.True(Server.Ended.Wait(TestFrontend.Patience), "The kernel has not ended.");

    public void Dispose()
    {
        if (!isDisposed)
            Server.DisposeAsync().AsTask().GetAwaiter().GetResult();

        isDisposed = true;
    }
}
