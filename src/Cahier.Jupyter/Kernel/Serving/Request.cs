using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Kernel.Serving;

/// <summary>A request while it is handled.</summary>
/// <param name="Message">The request as it came.</param>
/// <param name="CancellationToken">Is cancelled by an interrupt, and by the end of the kernel.</param>
internal sealed record Request(WireMessage Message, CancellationToken CancellationToken)
{
    /// <summary>The header, which becomes the parent of all that is said because of it.</summary>
    public MessageHeader Header => Message.Header;

    /// <summary>What is to be done once the request is answered and <c>idle</c> is told.</summary>
    public Action Afterwards { get; set; } = () => { };

    /// <summary>The content.</summary>
    /// <exception cref="System.Text.Json.JsonException">It does not have the form of its type.</exception>
    public T Read<T>() where T : IMessageContent => MessageContent.Read<T>(Message);
}
