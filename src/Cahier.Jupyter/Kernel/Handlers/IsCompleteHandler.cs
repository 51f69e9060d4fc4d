using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Tells whether code is a whole.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#code-completeness</remarks>
internal sealed class IsCompleteHandler(IKernelSession session) : IRequestHandler
{
    public string MessageType => MessageTypes.IsCompleteRequest;

    public async Task<IReply?> Handle(Request request) =>
        await session.IsComplete(request.Read<IsCompleteRequest>().Code, request.CancellationToken).ConfigureAwait(false) switch
        {
            Completeness.Complete => new IsCompleteReply("complete"),
            Completeness.Incomplete incomplete => new IsCompleteReply("incomplete", incomplete.Indent),
            Completeness.Invalid => new IsCompleteReply("invalid"),
            _ => new IsCompleteReply("unknown"),
        };
}
