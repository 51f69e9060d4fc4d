using Cahier.Jupyter.Wire;
using NetMQ;
using NetMQ.Sockets;

namespace Cahier.Jupyter.Channels;

/// <summary>The five channels of a kernel, each with a thread of its own.</summary>
internal sealed class KernelChannels : IDisposable
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    private KernelChannels(RequestChannel shell, RequestChannel control, RequestChannel stdin, PublishChannel iopub, HeartbeatChannel heartbeat)
    {
        Shell = shell;
        Control = control;
        Stdin = stdin;
        Iopub = iopub;
        Heartbeat = heartbeat;
    }

    public RequestChannel Shell { get; }

    public RequestChannel Control { get; }

    public RequestChannel Stdin { get; }

    public PublishChannel Iopub { get; }

    private HeartbeatChannel Heartbeat { get; }

    /// <summary>Binds all channels, or none.</summary>
    public static ChannelsOutcome Open(ConnectionFile connection, WireSession session, IKernelLog log)
    {
        var sockets = new List<NetMQSocket>();
        try
        {
            T Bind<T>(ChannelName name, int port, T socket) where T : NetMQSocket
            {
                sockets.Add(socket);
                SocketBinding.Bind(name, connection, port, socket);
                return socket;
            }

            // All ports before the first thread: a failure leaves nothing behind.
            var shell = Bind(ChannelName.Shell, connection.ShellPort, Router());
            var control = Bind(ChannelName.Control, connection.ControlPort, Router());
            var stdin = Bind(ChannelName.Stdin, connection.StdinPort, Router());
            var iopub = Bind(ChannelName.Iopub, connection.IopubPort, Publisher());
            var heartbeat = Bind(ChannelName.Heartbeat, connection.HeartbeatPort, Router());

            var signer = new MessageSigner(connection.Key);
            if (!signer.IsSigning)
                log.Note("The connection file has no key: messages are not signed, and every user of this machine can run code here.");

            return new ChannelsOutcome.Opened(new(
                new(ChannelName.Shell, shell, signer, log),
                new(ChannelName.Control, control, signer, log),
                new(ChannelName.Stdin, stdin, signer, log),
                new(iopub, session, signer, log),
                new(heartbeat, log)));
        }
        catch (SocketBindingException exception)
        {
            sockets.ForEach(socket => socket.Dispose());
            return new ChannelsOutcome.Failed(exception.Message);
        }
    }

    /// <summary>Begins to receive and send on all channels.</summary>
    public void Start()
    {
        Heartbeat.Start();
        Control.Start();
        Shell.Start();
        Stdin.Start();
        Iopub.Start();
    }

    /// <summary>Sends what waits, then closes all channels.</summary>
    public void Dispose()
    {
        Shell.Dispose();
        Stdin.Dispose();
        Control.Dispose();
        Iopub.Dispose();
        Heartbeat.Dispose();
    }

    private static RouterSocket Router()
    {
        var socket = new RouterSocket();
        WithoutLimits(socket);

        // A client that comes back under its old name gets its replies, also before its old connection has timed out.
        socket.Options.RouterHandover = true;
        return socket;
    }

    private static XPublisherSocket Publisher()
    {
        var socket = new XPublisherSocket();
        WithoutLimits(socket);

        // Otherwise only the first subscription to a topic is reported, and the second client gets no welcome.
        socket.Options.XPubVerbose = true;
        return socket;
    }

    // At its limit a socket drops messages: a long queue of cells, or outputs for a slow client, would be lost.
    private static void WithoutLimits(NetMQSocket socket)
    {
        socket.Options.SendHighWatermark = 0;
        socket.Options.ReceiveHighWatermark = 0;
        socket.Options.Linger = Linger;
    }
}
