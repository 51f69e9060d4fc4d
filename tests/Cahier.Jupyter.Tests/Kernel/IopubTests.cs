using System.Text;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using NetMQ;
using NetMQ.Sockets;

namespace Cahier.Jupyter.Tests.Kernel;

public class IopubTests
{
    private static readonly MessageSigner Signer = new(Ports.Key);

    [Fact]
    public void each_client_is_welcomed_before_anything_else()
    {
        using var kernel = TestKernel.Start();
        using var one = TestFrontend.Connect(kernel.Connection);
        using var two = TestFrontend.Connect(kernel.Connection, isFirst: false);

        Assert.Equal("", one.Published<IopubWelcomeMessage>(of: null).Subscription);
        one.NothingElse();
    }

    [Fact]
    public void a_client_of_one_topic_is_welcomed_to_that_and_hears_no_other()
    {
        using var kernel = TestKernel.Start();
        using var front = TestFrontend.Connect(kernel.Connection);
        using var subscriber = new SubscriberSocket();
        subscriber.Connect(kernel.Connection.Endpoint(kernel.Connection.IopubPort));
        subscriber.Subscribe("stream");

        var welcome = Receive(subscriber);
        Assert.Equal("stream", Encoding.ASCII.GetString(welcome.Identities[0]));
        Assert.Equal("stream", MessageContent.Read<IopubWelcomeMessage>(welcome).Subscription);
        Assert.Null(welcome.ParentHeader);

        front.Execute("print a");
        front.Reply<ExecuteReply>();
        Assert.Equal("a\n", MessageContent.Read<StreamMessage>(Receive(subscriber)).Text);
    }

    [Fact]
    public void what_was_broadcast_before_the_first_client_listened_is_sent_after_its_welcome()
    {
        using var kernel = TestKernel.Start();
        using var early = new DealerSocket();
        early.Connect(kernel.Connection.Endpoint(kernel.Connection.ShellPort));
        early.SendMultipartBytes(WireWriter.Write(
            new() { Header = new("early", MessageTypes.ExecuteRequest), Content = """{"code":"6"}"""u8.ToArray() }, Signer));
        var frames = new List<byte[]>();
        Assert.True(early.TryReceiveMultipartBytes(TestFrontend.Patience, ref frames));

        using var front = TestFrontend.Connect(kernel.Connection);

        front.Begins("6", 1, "early");
        front.Published<ExecuteResultMessage>("early");
        front.Idle("early");
        front.NothingElse();
    }

    [Fact]
    public void of_very_much_that_nobody_heard_the_newest_is_kept()
    {
        var early = new EarlyMessages();
        for (var i = 0; i < 1_000; i++)
            early.Add(new() { Header = new($"{i}", "status") });

        var kept = early.Take();

        Assert.Equal(256, kept.Count);
        Assert.Equal(("744", "999"), (kept[0].Header.MsgId, kept[^1].Header.MsgId));
        Assert.Empty(early.Take());
    }

    [Fact]
    public void much_text_in_a_loop_arrives_whole_in_few_messages() => TestKernel.Talk(front =>
    {
        front.Execute("count 20000\nwarn end");

        front.Begins("count 20000\nwarn end", 1);
        var (text, messages) = (new StringBuilder(), 0);
        StreamMessage stream;
        for (stream = front.Published<StreamMessage>(); stream.Name == "stdout"; stream = front.Published<StreamMessage>())
        {
            text.Append(stream.Text);
            messages++;
        }

        Assert.Equal(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i}\n")), text.ToString());
        Assert.InRange(messages, 1, 2_000);
        Assert.Equal(new("stderr", "end\n"), stream);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    private static WireMessage Receive(NetMQSocket socket)
    {
        var frames = new List<byte[]>();
        Assert.True(socket.TryReceiveMultipartBytes(TestFrontend.Patience, ref frames));
        return Assert.IsType<WireOutcome.Accepted>(WireReader.Read(frames, Signer)).Message;
    }
}
