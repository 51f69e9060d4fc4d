using Cahier.Jupyter.Kernel.Comms;
using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Lists the open comms.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#comm-info</remarks>
internal sealed class CommInfoHandler(CommRegistry comms) : IRequestHandler
{
    public string MessageType => MessageTypes.CommInfoRequest;

    public Task<IReply?> Handle(Request request)
    {
        var target = request.Read<CommInfoRequest>().TargetName;
        var asked = comms.All.Where(comm => target is null or "" || comm.TargetName == target);
        return Task.FromResult<IReply?>(new CommInfoReply(asked.ToDictionary(comm => comm.Id, comm => new CommDescription(comm.TargetName))));
    }
}
