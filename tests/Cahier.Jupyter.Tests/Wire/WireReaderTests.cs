using System.Text;
using System.Text.Json;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Wire;

public class WireReaderTests
{
    [Fact]
    public void a_message_is_read_with_all_its_parts()
    {
        List<byte[]> frames = [Frames.Bytes("router"), .. Frames.Signed(metadata: """{"m":1}""", content: """{"code":"1"}"""), [1, 2], []];

        var message = Accept(frames);

        Assert.Equal(["router", "client"], message.Identities.Select(Encoding.UTF8.GetString));
        Assert.Equal(("m1", "execute_request", "s", "u", "2026-01-01", "5.3"),
            (message.Header.MsgId, message.Type, message.Header.Session, message.Header.Username, message.Header.Date, message.Header.Version));
        Assert.Null(message.ParentHeader);
        Assert.Equal("""{"m":1}""", Encoding.UTF8.GetString(message.Metadata.Span));
        Assert.Equal("""{"code":"1"}""", Encoding.UTF8.GetString(message.Content.Span));
        Assert.Equal([[1, 2], []], message.Buffers);
    }

    [Fact]
    public void fields_of_later_versions_of_a_header_come_back_with_the_reply()
    {
        var request = Accept(Frames.Signed("""{"msg_id":"m1","msg_type":"x","subshell_id":"sub","future":{"a":[1]}}"""));

        var reply = new WireMessage { Header = new("m2", "x_reply"), ParentHeader = request.Header };

        Assert.Equal("""{"msg_id":"m1","msg_type":"x","subshell_id":"sub","future":{"a":[1]}}""",
            Encoding.UTF8.GetString(WireWriter.Write(reply, Frames.Signer)[3]));
    }

    [Fact]
    public void a_header_needs_only_an_id_and_a_type() =>
        Assert.Null(Accept(Frames.Signed("""{"msg_id":"m1","msg_type":"x","username":null}""")).Header.Username);

    [Theory]
    [InlineData("{ }")]
    [InlineData("""{"msg_id":7}""")]
    [InlineData("""{"msg_type":"x"}""")]
    public void a_parent_header_that_cannot_be_used_is_as_good_as_none(string parent) =>
        Assert.Null(Accept(Frames.Signed(parent: parent)).ParentHeader);

    [Fact]
    public void a_parent_header_is_read() =>
        Assert.Equal("p", Accept(Frames.Signed(parent: """{"msg_id":"p","msg_type":"input_request"}""")).ParentHeader?.MsgId);

    [Fact]
    public void frames_without_a_delimiter_are_refused()
    {
        Assert.Equal(new WireRefusal.MissingDelimiter(0), Refuse([]));
        Assert.Equal(new WireRefusal.MissingDelimiter(6), Refuse([.. Frames.Signed().Where(frame => Encoding.UTF8.GetString(frame) != "<IDS|MSG>")]));
        Assert.Equal(new WireRefusal.MissingDelimiter(7), Refuse([.. Frames.Signed().Select(frame => Encoding.UTF8.GetString(frame) == "<IDS|MSG>" ? "<IDS|MSG|>"u8.ToArray() : frame)]));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(6, 4)]
    public void frames_that_end_too_soon_are_refused(int frames, int following) =>
        Assert.Equal(new WireRefusal.Truncated(following), Refuse(Frames.Signed()[..frames]));

    [Fact]
    public void a_message_that_is_not_signed_or_signed_wrongly_is_refused()
    {
        var unsigned = Frames.Signed();
        unsigned[2] = [];
        var changed = Frames.Signed(content: """{"code":"1"}""");
        changed[6] = """{"code":"2"}"""u8.ToArray();

        Assert.Equal(new WireRefusal.BadSignature(0), Refuse(unsigned));
        Assert.Equal(new WireRefusal.BadSignature(64), Refuse(changed));
    }

    [Fact]
    public void a_stranger_learns_nothing_of_the_parsers() =>
        Assert.Equal(new WireRefusal.BadSignature(1), Refuse([.. Frames.Signed(content: "not JSON").Select((frame, i) => i == 2 ? [0] : frame)]));

    [Theory]
    [InlineData("not JSON", "{}", "{}", "{}", WirePart.Header)]
    [InlineData(Frames.Header, "", "{}", "{}", WirePart.ParentHeader)]
    [InlineData(Frames.Header, "{}", "{", "{}", WirePart.Metadata)]
    [InlineData(Frames.Header, "{}", "{}", "{}{}", WirePart.Content)]
    [InlineData(Frames.Header, "{}", "{}", "{\"a\":1,}", WirePart.Content)]
    public void a_part_that_is_no_json_is_named(string header, string parent, string metadata, string content, WirePart part) =>
        Assert.Equal(part, Assert.IsType<WireRefusal.NotJson>(Refuse(Frames.Signed(header, parent, metadata, content))).Part);

    [Fact]
    public void bytes_that_are_no_utf8_are_no_json() =>
        Assert.Equal(new WireRefusal.NotJson(WirePart.Content, "it is not valid UTF-8"),
            Refuse(Frames.Signed(Frames.Bytes(Frames.Header), "{}"u8.ToArray(), "{}"u8.ToArray(), [.. "{\"a\":\""u8, 0xFF, .. "\"}"u8])));

    [Theory]
    [InlineData("[]", JsonTokenType.StartArray)]
    [InlineData("7", JsonTokenType.Number)]
    [InlineData("null", JsonTokenType.Null)]
    [InlineData("\"x\"", JsonTokenType.String)]
    public void a_part_that_is_no_object_is_named(string content, JsonTokenType found) =>
        Assert.Equal(new WireRefusal.NotAnObject(WirePart.Content, found), Refuse(Frames.Signed(content: content)));

    [Theory]
    [InlineData("""{"msg_type":"x"}""")]
    [InlineData("""{"msg_id":"m"}""")]
    [InlineData("""{"msg_id":"","msg_type":"x"}""")]
    [InlineData("""{"msg_id":"m","msg_type":""}""")]
    [InlineData("""{"msg_id":7,"msg_type":"x"}""")]
    [InlineData("""{"msg_id":null,"msg_type":"x"}""")]
    [InlineData("""{"msg_id":"\ud800","msg_type":"x"}""")]
    [InlineData("""{"msg_id":"m","msg_type":"x","username":[]}""")]
    public void a_header_that_cannot_be_used_is_refused(string header) => Assert.IsType<WireRefusal.BadHeader>(Refuse(Frames.Signed(header)));

    [Fact]
    public void json_as_deep_as_an_attack_is_refused() =>
        Assert.IsType<WireRefusal.NotJson>(Refuse(Frames.Signed(content: $"{{\"a\":{new string('[', 100_000)}")));

    [Fact]
    public void every_refusal_is_told_in_a_sentence_without_the_bytes_of_the_sender()
    {
        WireRefusal[] all =
        [
            new WireRefusal.MissingDelimiter(3), new WireRefusal.Truncated(2), new WireRefusal.BadSignature(0), new WireRefusal.BadSignature(64),
            new WireRefusal.NotJson(WirePart.Content, "…"), new WireRefusal.NotAnObject(WirePart.Header, JsonTokenType.Number), new WireRefusal.BadHeader("…"),
        ];

        Snapshot.Verify(string.Join("\n", all.Select(refusal => refusal.Explanation)), "refusals");
    }

    private static WireMessage Accept(IReadOnlyList<byte[]> frames) => Assert.IsType<WireOutcome.Accepted>(WireReader.Read(frames, Frames.Signer)).Message;

    private static WireRefusal Refuse(IReadOnlyList<byte[]> frames) => Assert.IsType<WireOutcome.Refused>(WireReader.Read(frames, Frames.Signer)).Refusal;
}
