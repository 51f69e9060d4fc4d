using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Tells who the kernel is: on the shell channel, and on control while a cell runs.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-info</remarks>
internal sealed class KernelInfoHandler(IKernelSession session) : IRequestHandler
{
    public string MessageType => MessageTypes.KernelInfoRequest;

    public Task<IReply?> Handle(Request request)
    {
        var us = session.Description;
        return Task.FromResult<IReply?>(new KernelInfoReply(
            WireProtocol.Version, us.Name, us.Version, us.Language, us.Banner, Debugger: false, us.HelpLinks, SupportedFeatures: []));
    }
}
