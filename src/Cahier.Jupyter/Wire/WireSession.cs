namespace Cahier.Jupyter.Wire;

/// <summary>The kernel's side of all conversations: makes messages with a header of its own.</summary>
/// <param name="userName">The name in the headers.</param>
/// <param name="time">The clock of the headers.</param>
public sealed class WireSession(string userName, TimeProvider time)
{
    /// <summary>The id of the session, new with each start of the kernel.</summary>
    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>Makes a message.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="content">Its content.</param>
    /// <param name="parent">The header of the message that brings it about; null for none.</param>
    public WireMessage Create(string type, IMessageContent content, MessageHeader? parent) => new()
    {
        Header = new(
            Guid.NewGuid().ToString(), type, Id, userName,
            time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'"), WireProtocol.Version),
        ParentHeader = parent,
        Content = MessageContent.Write(content),
    };
}
