using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Comms;
using Cahier.Jupyter.Kernel.Output;
using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Comms;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Brings what a front end says over a comm, its last words among them, to the kernel's end of it.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#comm-messages</remarks>
/// <param name="comms">The open comms.</param>
/// <param name="iopub">Broadcasts what the answering code shows.</param>
/// <param name="log">Hears of errors.</param>
/// <param name="isClosing">Whether this is for last words.</param>
internal sealed class CommMessageHandler(CommRegistry comms, PublishChannel iopub, IKernelLog log, bool isClosing) : IRequestHandler
{
    public string MessageType => isClosing ? MessageTypes.CommClose : MessageTypes.CommMsg;

    public Task<IReply?> Handle(Request request)
    {
        var (id, data) = isClosing
            ? request.Read<CommCloseMessage>() is var close ? (close.CommId, close.Data) : default
            : request.Read<CommMessage>() is var said ? (said.CommId, said.Data) : default;

        if (comms.Find(id) is { } comm)
            Tell(comm, data, request);
        else
            log.Note($"Dropped a {MessageType} for the comm {id}, which is not open.");

        return Task.FromResult<IReply?>(null);
    }

    [SuppressMessage("Design", "CA1031", Justification = "An error of the code that listens is noted; the kernel goes on.")]
    private void Tell(Comm comm, JsonElement data, Request request)
    {
        comm.Parent = request.Header;
        if (isClosing)
            comms.Remove(comm);

        try
        {
            var output = new CellOutput(iopub, comms, request.Header, executionCount: 0, isSilent: false);
            comm.OnMessage(new(CommJson.OrNothing(data), request.Message.Buffers, isClosing, output));
        }
        catch (Exception exception)
        {
            log.Note($"The listener of the comm {comm.Id} ({comm.TargetName}) failed: {exception}");
        }
    }
}
