using NetMQ;
using NetMQ.Sockets;

namespace Cahier.Jupyter.Channels;

/// <summary>Sends back whatever comes, also while a cell keeps all other threads busy.</summary>
/// <remarks>
/// https://jupyter-client.readthedocs.io/en/latest/messaging.html#heartbeat-for-kernels. A ROUTER rather than a REP
/// socket: it does not wait for anyone, and any number of clients may ask at once.
/// </remarks>
internal sealed class HeartbeatChannel : IDisposable
{
    private readonly RouterSocket socket;
    private readonly SocketThread thread;

    public HeartbeatChannel(RouterSocket socket, IKernelLog log)
    {
        this.socket = socket;
        thread = new(nameof(ChannelName.Heartbeat), socket, Echo, log);
    }

    public void Start() => thread.Start();

    public void Dispose() => thread.Dispose();

    private bool Echo()
    {
        var frames = new List<byte[]>();
        if (!socket.TryReceiveMultipartBytes(ref frames))
            return false;

        socket.SendMultipartBytes(frames);
        return true;
    }
}
