using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>The toy kernel in this process, over real sockets.</summary>
internal sealed class TestKernel : IDisposable
{
    private bool isDisposed;

    private TestKernel(ConnectionFile connection, KernelServer server, EchoSession session, RecordingLog log)
    {
        Connection = connection;
        Server = server;
        Session = session;
        Log = log;
    }

    public ConnectionFile Connection { get; }

    public KernelServer Server { get; }

    public EchoSession Session { get; }

    public RecordingLog Log { get; }

    /// <summary>Starts a kernel on free ports.</summary>
    public static TestKernel Start(string? historyFile = null, string key = Ports.Key, TimeSpan? endGrace = null)
    {
        // Another test can take a free port before the kernel does.
        for (var tries = 0; ; tries++)
        {
            try
            {
                return StartOn(Ports.Free(key), historyFile, endGrace);
            }
            catch (InvalidOperationException) when (tries < 5)
            {
            }
        }
    }

    /// <summary>Starts a kernel on the ports of a connection file.</summary>
    public static TestKernel StartOn(ConnectionFile connection, string? historyFile = null, TimeSpan? endGrace = null)
    {
        var (session, log) = (new EchoSession(), new RecordingLog());
        var options = new KernelOptions { Log = log, HistoryFile = historyFile, EndGrace = endGrace ?? TimeSpan.FromSeconds(10) };
        return KernelServer.Start(connection, session, options) switch
        {
            KernelStartOutcome.Started { Server: var server } => new(connection, server, session, log),
            KernelStartOutcome.Failed { Problem: var problem } => throw new InvalidOperationException(problem),
            _ => throw new NotSupportedException(),
        };
    }

    /// <summary>Starts a kernel, lets a front end talk with it, and fails on any message that nobody asserted.</summary>
    public static void Talk(Action<TestFrontend, TestKernel> conversation, string? historyFile = null)
    {
        using var kernel = Start(historyFile);
        try
        {
            using var frontend = TestFrontend.Connect(kernel.Connection);
            conversation(frontend, kernel);
            frontend.NothingElse();
        }
        catch
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Join("\n", kernel.Log.Notes));
            throw;
        }
    }

    /// <summary>The same, for conversations that need nothing of the kernel but its messages.</summary>
    public static void Talk(Action<TestFrontend> conversation) => Talk((frontend, _) => conversation(frontend));

    /// <summary>Waits until a front end has ended the kernel.</summary>
    public void WaitForEnd() => Assert.True(Server.Ended.Wait(TestFrontend.Patience), "The kernel has not ended.");

    public void Dispose()
    {
        if (!isDisposed)
            Server.DisposeAsync().AsTask().GetAwaiter().GetResult();

        isDisposed = true;
    }
}
