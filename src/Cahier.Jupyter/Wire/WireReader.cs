using System.Text.Json;
using System.Text.Unicode;

namespace Cahier.Jupyter.Wire;

/// <summary>Frames to messages. Whatever the frames are, nothing is thrown.</summary>
public static class WireReader
{
    private const int Parts = 5;

    // Deeper than any front end's; what is deeper still is an attack on the stack.
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 128 };

    /// <summary>Reads the frames of one message.</summary>
    /// <param name="frames">The frames, routing identities first.</param>
    /// <param name="signer">Checks the signature.</param>
    public static WireOutcome Read(IReadOnlyList<byte[]> frames, MessageSigner signer)
    {
        ArgumentNullException.ThrowIfNull(frames);
        ArgumentNullException.ThrowIfNull(signer);

        var delimiter = IndexOfDelimiter(frames);
        if (delimiter < 0)
            return Refused(new WireRefusal.MissingDelimiter(frames.Count));

        if (frames.Count - delimiter - 1 is var following && following < Parts)
            return Refused(new WireRefusal.Truncated(following));

        var signature = frames[delimiter + 1];
        byte[] header = frames[delimiter + 2], parent = frames[delimiter + 3], metadata = frames[delimiter + 4], content = frames[delimiter + 5];

        // Before anything is parsed: a stranger's bytes do not reach the parsers.
        if (!signer.Verify(signature, header, parent, metadata, content))
            return Refused(new WireRefusal.BadSignature(signature.Length));

        var wrong = Check(WirePart.Header, header) ?? Check(WirePart.ParentHeader, parent) ?? Check(WirePart.Metadata, metadata) ?? Check(WirePart.Content, content);
        if (wrong is not null)
            return Refused(wrong);

        if (ReadHeader(header, out var problem) is not { } own)
            return Refused(new WireRefusal.BadHeader(problem));

        return new WireOutcome.Accepted(new()
        {
            Identities = [.. frames.Take(delimiter)],
            Header = own,
            // A request has none. In a reply to us, one that cannot be read is as good as none: some clients send odd ones.
            ParentHeader = ReadHeader(parent, out _),
            Metadata = metadata,
            Content = content,
            Buffers = [.. frames.Skip(delimiter + 1 + Parts)],
        });
    }

    private static int IndexOfDelimiter(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
            if (frames[i].AsSpan().SequenceEqual(WireProtocol.Delimiter))
                return i;

        return -1;
    }

    private static WireRefusal? Check(WirePart part, byte[] json)
    {
        if (!Utf8.IsValid(json))
            return new WireRefusal.NotJson(part, "it is not valid UTF-8");

        var reader = new Utf8JsonReader(json, Strict);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                return new WireRefusal.NotAnObject(part, reader.TokenType);

            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException exception)
        {
            return new WireRefusal.NotJson(part, exception.Message);
        }
    }

    private static MessageHeader? ReadHeader(byte[] json, out string problem)
    {
        problem = "";
        try
        {
            var header = JsonSerializer.Deserialize(json, WireJson.Shared.MessageHeader)!;
            if (header.MsgId.Length > 0 && header.MsgType.Length > 0)
                return header;

            problem = "msg_id or msg_type is empty";
        }
        catch (JsonException exception)
        {
            problem = exception.Message;
        }

        return null;
    }

    private static WireOutcome.Refused Refused(WireRefusal refusal) => new(refusal);
}
