using System.Diagnostics.CodeAnalysis;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Comms;
using Cahier.Jupyter.Kernel.Output;
using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Comms;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Opens a comm that a front end asks for, or closes it at once when nobody is there to answer.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#opening-a-comm</remarks>
internal sealed class CommOpenHandler(IKernelSession session, CommRegistry comms, PublishChannel iopub, IKernelLog log) : IRequestHandler
{
    public string MessageType => MessageTypes.CommOpen;

    [SuppressMessage("Design", "CA1031", Justification = "An error in opening closes the comm; the kernel goes on.")]
    public Task<IReply?> Handle(Request request)
    {
        var content = request.Read<CommOpenMessage>();
        if (!session.CommTargets.TryGetValue(content.TargetName, out var target))
        {
            iopub.Publish(new(request.Header, new CommCloseMessage(content.CommId, CommJson.Nothing)));
            return Task.FromResult<IReply?>(null);
        }

        var comm = comms.Accept(content.CommId, content.TargetName, request.Header);
        try
        {
            var output = new CellOutput(iopub, comms, request.Header, executionCount: 0, isSilent: false);
            comm.OnMessage = target.Open(comm, new(CommJson.OrNothing(content.Data), request.Message.Buffers, IsClosing: false, output));
        }
        catch (Exception exception)
        {
            log.Note($"The comm target {content.TargetName} failed to open: {exception}");
            comm.Close(CommJson.Nothing);
        }

        return Task.FromResult<IReply?>(null);
    }
}
