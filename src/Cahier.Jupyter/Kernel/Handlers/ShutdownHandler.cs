using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Ends the kernel, once the request is answered. A new start is the front end's to make.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-shutdown</remarks>
/// <param name="end">Begins the end.</param>
internal sealed class ShutdownHandler(Action end) : IRequestHandler
{
    public string MessageType => MessageTypes.ShutdownRequest;

    public Task<IReply?> Handle(Request request)
    {
        request.Afterwards = end;
        return Task.FromResult<IReply?>(new ShutdownReply(request.Read<ShutdownRequest>().Restart));
    }
}
