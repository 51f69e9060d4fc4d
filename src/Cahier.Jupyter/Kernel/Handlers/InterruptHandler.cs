using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Stops the running cell. The reply does not wait for its end.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-interrupt</remarks>
internal sealed class InterruptHandler(Interruption interruption) : IRequestHandler
{
    public string MessageType => MessageTypes.InterruptRequest;

    public Task<IReply?> Handle(Request request)
    {
        interruption.Interrupt();
        return Task.FromResult<IReply?>(new InterruptReply());
    }
}
