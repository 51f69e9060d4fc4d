using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Tells the ports of all channels to a client that knows only one.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#connect</remarks>
internal sealed class ConnectHandler(ConnectionFile connection) : IRequestHandler
{
    public string MessageType => MessageTypes.ConnectRequest;

    public Task<IReply?> Handle(Request request) => Task.FromResult<IReply?>(new ConnectReply(
        connection.ShellPort, connection.IopubPort, connection.StdinPort, connection.ControlPort, connection.HeartbeatPort));
}
