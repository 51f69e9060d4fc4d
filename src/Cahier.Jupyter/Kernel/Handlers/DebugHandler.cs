using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Tells clients that ask for a debugger, although <c>kernel_info</c> says that there is none.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#debug-request</remarks>
internal sealed class DebugHandler : IRequestHandler
{
    public string MessageType => MessageTypes.DebugRequest;

    public Task<IReply?> Handle(Request request)
    {
        var message = $"This kernel has no debugger, and no answer to the command {request.Read<DebugRequest>().Command ?? "(none)"}.";
        return Task.FromResult<IReply?>(new ErrorReply("NoDebugger", message, [message]));
    }
}
