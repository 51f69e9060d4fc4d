using Cahier.Jupyter.Wire;
using NetMQ;
using NetMQ.Sockets;

namespace Cahier.Jupyter.Channels;

/// <summary>
/// A channel on which clients and kernel talk one to one: shell, control, stdin. Messages that are malformed or not
/// signed are noted and dropped; the channel goes on.
/// </summary>
internal sealed class RequestChannel : IDisposable
{
    private readonly ChannelName name;
    private readonly RouterSocket socket;
    private readonly MessageSigner signer;
    private readonly IKernelLog log;
    private readonly SocketThread thread;

    /// <summary>Takes a bound socket.</summary>
    public RequestChannel(ChannelName name, RouterSocket socket, MessageSigner signer, IKernelLog log)
    {
        this.name = name;
        this.socket = socket;
        this.signer = signer;
        this.log = log;
        thread = new(name.ToString(), socket, Receive, log);
    }

    /// <summary>Gets each message, on the channel's thread.</summary>
    public Action<WireMessage> OnMessage { get; set; } = _ => { };

    /// <summary>Begins to receive and send.</summary>
    public void Start() => thread.Start();

    /// <summary>Sends a message to the client which its identities name; to nobody if that client is gone.</summary>
    public void Send(WireMessage message) => thread.Post(() =>
    {
        socket.SendMultipartBytes(WireWriter.Write(message, signer));
        log.Sent(name, message);
    });

    /// <summary>Calls an action once all messages that have arrived by now were given to <see cref="OnMessage"/>.</summary>
    public void AfterArrived(Action action) => thread.Post(() =>
    {
        thread.ReceiveArrived();
        action();
    });

    /// <summary>Sends what waits, then closes the socket.</summary>
    public void Dispose() => thread.Dispose();

    private bool Receive()
    {
        var frames = new List<byte[]>();
        if (!socket.TryReceiveMultipartBytes(ref frames))
            return false;

        switch (WireReader.Read(frames, signer))
        {
            case WireOutcome.Accepted { Message: var message }:
                log.Received(name, message);
                OnMessage(message);
                break;
            case WireOutcome.Refused { Refusal: var refusal }:
                log.Note($"Dropped a message on the channel {name}: {refusal.Explanation}.");
                break;
        }

        return true;
    }
}
