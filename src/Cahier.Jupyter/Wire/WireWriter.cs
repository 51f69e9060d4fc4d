using System.Text.Json;

namespace Cahier.Jupyter.Wire;

/// <summary>Messages to frames.</summary>
public static class WireWriter
{
    /// <summary>The frames of a message, in the order in which they are sent.</summary>
    /// <param name="message">The message.</param>
    /// <param name="signer">Signs it.</param>
    public static IReadOnlyList<byte[]> Write(WireMessage message, MessageSigner signer)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(signer);

        var header = Json(message.Header);
        var parent = message.ParentHeader is { } from ? Json(from) : WireMessage.EmptyObject.ToArray();
        var metadata = message.Metadata.ToArray();
        var content = message.Content.ToArray();
        return
        [
            .. message.Identities, WireProtocol.Delimiter.ToArray(),
            signer.Sign(header, parent, metadata, content), header, parent, metadata, content,
            .. message.Buffers,
        ];
    }

    private static byte[] Json(MessageHeader header) => JsonSerializer.SerializeToUtf8Bytes(header, WireJson.Shared.MessageHeader);
}
