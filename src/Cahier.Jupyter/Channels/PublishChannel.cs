using System.Text;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using NetMQ;
using NetMQ.Sockets;

namespace Cahier.Jupyter.Channels;

/// <summary>
/// The channel on which outputs and states are broadcast to all clients. Each subscription is answered by
/// <c>iopub_welcome</c>; what was broadcast before the first one is sent after it.
/// </summary>
/// <remarks>https://jupyter.org/enhancement-proposals/65-jupyter-xpub/jupyter-xpub.html</remarks>
internal sealed class PublishChannel : IDisposable
{
    private readonly XPublisherSocket socket;
    private readonly WireSession session;
    private readonly MessageSigner signer;
    private readonly IKernelLog log;
    private readonly SocketThread thread;
    private readonly StreamMerger merger;
    private readonly NetMQTimer timer;
    private readonly EarlyMessages early = new();
    private bool hasListener;

    /// <summary>Takes a bound socket that reports each subscription.</summary>
    public PublishChannel(XPublisherSocket socket, WireSession session, MessageSigner signer, IKernelLog log)
    {
        this.socket = socket;
        this.session = session;
        this.signer = signer;
        this.log = log;
        thread = new(nameof(ChannelName.Iopub), socket, ReceiveSubscription, log);
        merger = new(Send);
        timer = thread.AddTimer(StreamMerger.Interval, Flush);
    }

    /// <summary>Begins to send.</summary>
    public void Start() => thread.Start();

    /// <summary>Broadcasts a message, after those given before.</summary>
    public void Publish(Publication publication) => thread.Post(() =>
    {
        merger.Add(publication);
        if (!merger.IsWaiting)
            timer.Enable = false;
        else if (!timer.Enable)
            timer.EnableAndReset();
    });

    /// <summary>Sends text that waits for more.</summary>
    public void SendWaiting() => thread.Post(Flush);

    /// <summary>Sends what waits, then closes the socket.</summary>
    public void Dispose()
    {
        SendWaiting();
        thread.Dispose();
    }

    private void Flush()
    {
        merger.FlushWhole();
        timer.Enable = false;
    }

    private void Send(Publication publication)
    {
        var message = session.Create(publication.Content.MessageType, publication.Content, publication.Parent) with
        {
            Identities = [Encoding.ASCII.GetBytes(publication.Content.MessageType)],
            Metadata = publication.Metadata,
            Buffers = publication.Buffers,
        };

        if (hasListener)
            Send(message);
        else
            early.Add(message);
    }

    private void Send(WireMessage message)
    {
        socket.SendMultipartBytes(WireWriter.Write(message, signer));
        log.Sent(ChannelName.Iopub, message);
    }

    private bool ReceiveSubscription()
    {
        var frames = new List<byte[]>();
        if (!socket.TryReceiveMultipartBytes(ref frames))
            return false;

        // 1 and the topic for a subscription, 0 and the topic for its end; anything else is no matter of ours.
        if (frames is [[1, .. var topic]])
            Welcome(topic);

        return true;
    }

    private void Welcome(byte[] topic)
    {
        var content = new IopubWelcomeMessage(Encoding.UTF8.GetString(topic));
        Send(session.Create(MessageTypes.IopubWelcome, content, parent: null) with { Identities = [topic] });
        hasListener = true;
        foreach (var message in early.Take())
            Send(message);
    }
}
