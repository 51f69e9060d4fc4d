using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Tells what can be typed at a position.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#completion</remarks>
internal sealed class CompleteHandler(IKernelSession session) : IRequestHandler
{
    public string MessageType => MessageTypes.CompleteRequest;

    public async Task<IReply?> Handle(Request request)
    {
        var content = request.Read<CompleteRequest>();
        var position = CodePoints.ToUtf16(content.Code, content.CursorPos ?? int.MaxValue);
        var list = await session.Complete(content.Code, position, request.CancellationToken).ConfigureAwait(false);

        var start = CodePoints.FromUtf16(content.Code, list.Start);
        var end = CodePoints.FromUtf16(content.Code, list.End);
        return new CompleteReply(
            [.. list.Items.Select(item => item.Text)], start, end,
            new([.. list.Items.Select(item => new TypedCompletion(start, end, item.Text, item.Kind, item.Signature))]));
    }
}
