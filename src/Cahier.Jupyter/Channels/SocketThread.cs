using System.Diagnostics.CodeAnalysis;
using NetMQ;

namespace Cahier.Jupyter.Channels;

/// <summary>
/// A socket and the thread that owns it. A ZeroMQ socket belongs to one thread: whoever wants to send posts an action.
/// </summary>
internal sealed class SocketThread : IDisposable
{
    private const int MostAtOnce = 256;

    private readonly string name;
    private readonly NetMQSocket socket;
    private readonly Func<bool> receive;
    private readonly IKernelLog log;
    private readonly NetMQPoller poller = [];
    private readonly NetMQQueue<Action> actions = new();
    private readonly Thread thread;
    private readonly Lock posting = new();
    private bool isClosed;

    /// <summary>Takes a bound socket; nothing runs before <see cref="Start"/>.</summary>
    /// <param name="name">The name of the thread.</param>
    /// <param name="socket">The socket; it is disposed with the thread.</param>
    /// <param name="receive">Receives and handles one message if there is one, and says whether there was.</param>
    /// <param name="log">Hears of errors.</param>
    public SocketThread(string name, NetMQSocket socket, Func<bool> receive, IKernelLog log)
    {
        this.name = name;
        this.socket = socket;
        this.receive = receive;
        this.log = log;
        thread = new(poller.Run) { IsBackground = true, Name = $"jupyter {name}" };
        actions.ReceiveReady += (_, _) => RunActions();
        socket.ReceiveReady += (_, _) => ReceiveSome();
        poller.Add(socket);
        poller.Add(actions);
    }

    /// <summary>Begins to receive and send.</summary>
    public void Start() => thread.Start();

    /// <summary>Calls an action from time to time, on the thread, whenever the timer is enabled.</summary>
    public NetMQTimer AddTimer(TimeSpan interval, Action action)
    {
        var timer = new NetMQTimer(interval) { Enable = false };
        timer.Elapsed += (_, _) => Guarded(action);
        poller.Add(timer);
        return timer;
    }

    /// <summary>Runs an action on the thread, after those posted before. Once the thread is closed, nothing happens.</summary>
    public void Post(Action action)
    {
        lock (posting)
        {
            if (!isClosed)
                actions.Enqueue(action);
        }
    }

    /// <summary>Receives all that has arrived by now. To be called on the thread.</summary>
    public void ReceiveArrived()
    {
        while (Received())
        {
        }
    }

    /// <summary>Sends what was posted, then ends the thread and closes the socket.</summary>
    public void Dispose()
    {
        lock (posting)
        {
            if (isClosed)
                return;

            isClosed = true;
            actions.Enqueue(poller.Stop);
        }

        if (thread.ThreadState.HasFlag(ThreadState.Unstarted))
            thread.Start();

        thread.Join();
        poller.Dispose();
        actions.Dispose();
        socket.Dispose();
    }

    private void ReceiveSome()
    {
        // Not until nothing is left: what is to be sent must get its turn.
        for (var i = 0; i < MostAtOnce && Received(); i++)
        {
        }
    }

    private void RunActions()
    {
        for (var i = 0; i < MostAtOnce && actions.TryDequeue(out var action, TimeSpan.Zero); i++)
            Guarded(action);
    }

    private bool Received()
    {
        var received = false;
        Guarded(() => received = receive());
        return received;
    }

    [SuppressMessage("Design", "CA1031", Justification = "An error in one message must not end the channel, let alone the process.")]
    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            log.Note($"An error on the channel {name} was survived: {exception}");
        }
    }
}
