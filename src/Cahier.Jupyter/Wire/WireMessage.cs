namespace Cahier.Jupyter.Wire;

/// <summary>One message as it travels, its content still in JSON.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#the-wire-protocol</remarks>
public sealed record WireMessage
{
    /// <summary>JSON for nothing: <c>{}</c>.</summary>
    public static ReadOnlyMemory<byte> EmptyObject { get; } = "{}"u8.ToArray();

    /// <summary>The way back to the client, for a message on a channel of requests; the topic, for a broadcast.</summary>
    public IReadOnlyList<byte[]> Identities { get; init; } = [];

    /// <summary>Who sent the message, when, and of which type it is.</summary>
    public required MessageHeader Header { get; init; }

    /// <summary>The header of the message that brought this one about; null where there is none.</summary>
    public MessageHeader? ParentHeader { get; init; }

    /// <summary>A JSON object that tells about the message.</summary>
    public ReadOnlyMemory<byte> Metadata { get; init; } = EmptyObject;

    /// <summary>The JSON object that is the message, of the form that belongs to the type.</summary>
    public ReadOnlyMemory<byte> Content { get; init; } = EmptyObject;

    /// <summary>Binary data that belong to the content. They are not signed.</summary>
    public IReadOnlyList<byte[]> Buffers { get; init; } = [];

    /// <summary>The type of the message.</summary>
    public string Type => Header.MsgType;
}
