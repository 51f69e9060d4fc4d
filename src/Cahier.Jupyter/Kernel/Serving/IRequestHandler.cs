using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Serving;

/// <summary>Carries out the requests of one type.</summary>
internal interface IRequestHandler
{
    /// <summary>The type of the messages.</summary>
    string MessageType { get; }

    /// <summary>Carries out a request.</summary>
    /// <returns>The reply; null for a message that gets none.</returns>
    Task<IReply?> Handle(Request request);
}
