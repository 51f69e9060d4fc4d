using System.Net.Sockets;
using System.Text;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

/// <summary>What is malformed is noted and dropped; the message after it is answered.</summary>
public class BadMessagesTests
{
    private static readonly MessageSigner Signer = new(Ports.Key), Stranger = new("another key");
    private static readonly WireMessage Request = new() { Header = new("bad", MessageTypes.ExecuteRequest), Content = """{"code":"print never"}"""u8.ToArray() };

    public static TheoryData<ChannelName> Channels => [ChannelName.Shell, ChannelName.Control, ChannelName.Stdin];

    [Theory]
    [MemberData(nameof(Channels))]
    public void a_message_with_another_key_is_dropped(ChannelName channel) =>
        IsDropped(channel, WireWriter.Write(Request, Stranger), "the signature does not fit the message and the key");

    [Theory]
    [MemberData(nameof(Channels))]
    public void a_message_without_a_signature_is_dropped(ChannelName channel) =>
        IsDropped(channel, WireWriter.Write(Request, new("")), "the message is not signed, and the connection file has a key");

    [Theory]
    [MemberData(nameof(Channels))]
    public void frames_with_the_wrong_delimiter_are_dropped(ChannelName channel) =>
        IsDropped(channel, ["<IDS>"u8.ToArray(), .. WireWriter.Write(Request, Signer).Skip(1)], "none of the 7 frames is the delimiter <IDS|MSG>");

    [Theory]
    [MemberData(nameof(Channels))]
    public void truncated_frames_are_dropped(ChannelName channel) =>
        IsDropped(channel, WireWriter.Write(Request, Signer).Take(4), "3 frames follow the delimiter");

    [Theory]
    [MemberData(nameof(Channels))]
    public void an_empty_message_is_dropped(ChannelName channel) => IsDropped(channel, [[]], "none of the 2 frames is the delimiter");

    [Theory]
    [MemberData(nameof(Channels))]
    public void content_that_is_no_object_is_dropped(ChannelName channel) =>
        IsDropped(channel, WireWriter.Write(Request with { Content = "[1]"u8.ToArray() }, Signer), "the Content is no JSON object but starts with StartArray");

    [Fact]
    public void an_unknown_request_is_answered_with_an_error() => TestKernel.Talk(front =>
    {
        foreach (var channel in new[] { ChannelName.Shell, ChannelName.Control })
        {
            front.SendRaw(channel, "create_subshell_request", "{}"u8.ToArray());
            front.Busy();
            front.Idle();
            var message = front.Next(channel);
            Assert.Equal("create_subshell_reply", message.Type);
            Assert.Equal("This kernel has no answer to create_subshell_request.", MessageContent.Read<ErrorReply>(message).Evalue);
        }
    });

    [Fact]
    public void a_message_of_an_unknown_type_that_is_no_request_is_dropped() => TestKernel.Talk((front, kernel) =>
    {
        front.SendRaw(ChannelName.Shell, "surprise", "{}"u8.ToArray());

        kernel.Log.WaitForNote("Dropped a message of the unknown type surprise.");
    });

    [Fact]
    public void hundreds_of_bad_messages_among_good_ones_lose_none_of_the_good() => TestKernel.Talk((front, kernel) =>
    {
        var random = new Random(20_260_101);
        var cells = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            front.SendFrames(ChannelName.Shell, Noise(random));
            cells.Add(front.Execute($"{i}", store: false));
            front.SendFrames(ChannelName.Shell, Harmed(random));
        }

        for (var i = 0; i < cells.Count; i++)
        {
            front.Begins($"{i}", 0, cells[i]);
            Assert.Equal($"{i}", (string?)front.Published<ExecuteResultMessage>(cells[i]).Data["text/plain"]);
            front.Idle(cells[i]);
            front.Reply<ExecuteReply>(cells[i]);
        }

        Assert.Equal(400, kernel.Log.Notes.Count(note => note.StartsWith("Dropped a message on the channel Shell: ", StringComparison.Ordinal)));
    });

    [Fact]
    public void a_stranger_who_speaks_another_protocol_does_no_harm() => TestKernel.Talk((_, kernel) =>
    {
        foreach (var port in new[] { kernel.Connection.ShellPort, kernel.Connection.IopubPort, kernel.Connection.HeartbeatPort })
        {
            using var browser = new TcpClient("127.0.0.1", port);
            browser.GetStream().Write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8);
            using var half = new TcpClient("127.0.0.1", port);
            half.GetStream().Write([0xFF, 0, 0, 0]);
            using var noise = new TcpClient("127.0.0.1", port);
            noise.GetStream().Write([0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, 0, .. "NULL"u8, .. new byte[48], 4, 255, 255, 255]);
        }
    });

    [Fact]
    public void without_a_key_unsigned_messages_are_answered_and_that_is_noted()
    {
        using var kernel = TestKernel.Start(key: "");
        using var front = TestFrontend.Connect(kernel.Connection);

        front.Send(ChannelName.Shell, MessageTypes.KernelInfoRequest, new KernelInfoRequest());

        front.Reply<KernelInfoReply>();
        Assert.Equal(["The connection file has no key: messages are not signed, and every user of this machine can run code here."], kernel.Log.Notes);
    }

    private static void IsDropped(ChannelName channel, IEnumerable<byte[]> frames, string why) => TestKernel.Talk((front, kernel) =>
    {
        front.SendFrames(channel, frames);

        kernel.Log.WaitForNote($"Dropped a message on the channel {channel}: {why}");
        if (channel == ChannelName.Stdin)
        {
            front.Execute("ask a", allowStdin: true);
            front.Begins("ask a", 1);
            front.Asked();
            front.Answer("b");
            front.Published<StreamMessage>();
            front.Idle();
            front.Reply<ExecuteReply>();
        }
    });

    private static byte[][] Noise(Random random)
    {
        var frames = new byte[random.Next(1, 9)][];
        for (var i = 0; i < frames.Length; i++)
            random.NextBytes(frames[i] = new byte[random.Next(0, 40)]);

        return frames;
    }

    // Signed with the right key: one part is cut off somewhere, which never leaves JSON.
    private static IReadOnlyList<byte[]> Harmed(Random random)
    {
        var content = Encoding.UTF8.GetString(Request.Content.Span);
        return WireWriter.Write(Request with { Content = Encoding.UTF8.GetBytes(content[..random.Next(0, content.Length - 1)]) }, Signer);
    }
}
