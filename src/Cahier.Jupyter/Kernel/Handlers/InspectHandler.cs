using Cahier.Jupyter.Kernel.Output;
using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Gives help on what stands at a position.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#introspection</remarks>
internal sealed class InspectHandler(IKernelSession session) : IRequestHandler
{
    public string MessageType => MessageTypes.InspectRequest;

    public async Task<IReply?> Handle(Request request)
    {
        var content = request.Read<InspectRequest>();
        var position = CodePoints.ToUtf16(content.Code, content.CursorPos ?? int.MaxValue);
        var detail = content.DetailLevel > 0 ? DetailLevel.Full : DetailLevel.Brief;
        var help = await session.Inspect(content.Code, position, detail, request.CancellationToken).ConfigureAwait(false);

        return help is null ? new InspectReply(Found: false, [], []) : new InspectReply(Found: true, MimeBundleContent.Write(help), []);
    }
}
