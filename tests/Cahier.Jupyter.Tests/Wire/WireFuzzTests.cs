using System.Text;
using Cahier.Jupyter.Wire;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cahier.Jupyter.Tests.Wire;

/// <summary>Whatever arrives: a message, or a refusal with its reason; never an exception.</summary>
public class WireFuzzTests
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "1e999", "-", "\"msg_id\"", "\"msg_type\"", "{}", "{\"a\":1}", "\"\\ud800\"",
        "\0", "\uFEFF", "😀", "<IDS|MSG>", " ", "\n", "\"x\"", "[[[[", "{\"a\":{\"a\":{\"a\":", Frames.Header,
    ];

    private static readonly Gen<byte[]> Noise = Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf();

    private static readonly Gen<byte[]> JsonLike = Gen.Elements(Fragments).ArrayOf().Select(parts => Frames.Bytes(string.Concat(parts)));

    private static readonly Gen<byte[]> Part = Gen.OneOf(Noise, JsonLike, Gen.Elements("{}", "[]", "1", "", Frames.Header).Select(Frames.Bytes));

    [Property(MaxTest = 10_000)]
    public Property frames_of_any_bytes_are_read_or_refused() => Prop.ForAll(
        Arb.From(Gen.Frequency((3, Part), (1, Gen.Constant(Frames.Bytes("<IDS|MSG>")))).ArrayOf()),
        frames => WireReader.Read(frames, Frames.Signer) is WireOutcome.Refused { Refusal.Explanation.Length: > 0 });

    [Property(MaxTest = 10_000)]
    public Property signed_parts_of_any_bytes_are_read_or_refused() => Prop.ForAll(
        Arb.From(Part.Four()),
        parts => WireReader.Read(Frames.Signed(parts.Item1, parts.Item2, parts.Item3, parts.Item4), Frames.Signer) switch
        {
            WireOutcome.Accepted { Message: var message } => message.Header.MsgId.Length > 0 && message.Type.Length > 0,
            WireOutcome.Refused { Refusal: var refusal } => refusal.Explanation.Length > 0 && refusal is not WireRefusal.BadSignature,
            _ => false,
        });

    [Property(MaxTest = 10_000)]
    public Property a_message_with_one_byte_changed_is_refused(ushort place, byte change)
    {
        var frames = Frames.Signed(content: """{"code":"1 + 1"}""");
        var signed = frames.Skip(2).SelectMany(frame => frame.Select((_, i) => (frame, i))).ToList();
        var (victim, index) = signed[place % signed.Count];
        var original = victim[index];
        victim[index] = change;

        // A hexadecimal digit may be of either case.
        var isSame = char.ToLowerInvariant((char)original) == char.ToLowerInvariant((char)change) && victim == frames[2] || original == change;
        return (WireReader.Read(frames, Frames.Signer) is WireOutcome.Accepted == isSame).ToProperty();
    }

    [Property(MaxTest = 2_000)]
    public Property what_is_written_is_read_again(NonNull<string> id, NonNull<string> session, byte[][] buffers)
    {
        var message = new WireMessage
        {
            Identities = [[1, 2, 3]],
            Header = new("m" + Valid(id.Get), "x", Valid(session.Get)),
            Content = Frames.Bytes("""{"😀":1}"""),
            Buffers = [.. (buffers ?? []).Select(buffer => buffer ?? [])],
        };

        var read = WireReader.Read(WireWriter.Write(message, Frames.Signer), Frames.Signer) is WireOutcome.Accepted accepted ? accepted.Message : null;
        return (read is not null && read.Header == message.Header && read.Content.Span.SequenceEqual(message.Content.Span)
            && read.Buffers.Zip(message.Buffers).All(pair => pair.First.SequenceEqual(pair.Second))).ToProperty();
    }

    private static string Valid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
