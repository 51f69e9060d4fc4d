using System.Text;
using System.Text.Json;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;
using NetMQ;
using NetMQ.Sockets;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>
/// A front end for tests, over real sockets. Its verbs each take the next message of a channel and fail when it is
/// another one; <see cref="NothingElse"/> fails on messages that no verb has taken.
/// </summary>
internal sealed class TestFrontend : IDisposable
{
    /// <summary>How long to wait for a message that must come. Only a failing test waits that long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly MessageSigner signer;
    private readonly Dictionary<ChannelName, NetMQSocket> sockets;
    private readonly HashSet<string> seen = [];

    private TestFrontend(ConnectionFile connection, byte[] identity)
    {
        signer = new(connection.Key);
        sockets = new()
        {
            [ChannelName.Shell] = Dealer(identity, connection.Endpoint(connection.ShellPort)),
            [ChannelName.Control] = Dealer(identity, connection.Endpoint(connection.ControlPort)),
            [ChannelName.Stdin] = Dealer(identity, connection.Endpoint(connection.StdinPort)),
            [ChannelName.Iopub] = Subscriber(connection.Endpoint(connection.IopubPort)),
        };
    }

    /// <summary>The id of the request that was sent last: verbs that name no other mean this one.</summary>
    public string Last { get; private set; } = "";

    /// <summary>Connects, and waits until the subscription has arrived.</summary>
    /// <param name="connection">The kernel's connection file.</param>
    /// <param name="identity">The name of the client; a new one unless it comes back.</param>
    /// <param name="isFirst">Whether no client was there before: the first one hears of the start.</param>
    public static TestFrontend Connect(ConnectionFile connection, string? identity = null, bool isFirst = true)
    {
        var frontend = new TestFrontend(connection, Encoding.ASCII.GetBytes(identity ?? Guid.NewGuid().ToString("N")));
        Assert.Equal("", frontend.Published<IopubWelcomeMessage>(of: null).Subscription);
        if (isFirst)
            Assert.Equal("starting", frontend.Published<StatusMessage>(of: null).ExecutionState);

        return frontend;
    }

    /// <summary>Sends a request and returns its id.</summary>
    public string Send(ChannelName channel, string type, IMessageContent content, MessageHeader? parent = null, params byte[][] buffers) =>
        SendRaw(channel, type, MessageContent.Write(content), parent, buffers);

    /// <summary>Sends a request whose content is any JSON, and returns its id.</summary>
    public string SendRaw(ChannelName channel, string type, ReadOnlyMemory<byte> content, MessageHeader? parent = null, params byte[][] buffers)
    {
        Last = Guid.NewGuid().ToString();
        SendFrames(channel, WireWriter.Write(
            new() { Header = new(Last, type, "tests", "tester", "2026-01-01T00:00:00Z", "5.3"), ParentHeader = parent, Content = content, Buffers = buffers }, signer));
        return Last;
    }

    /// <summary>Sends any frames.</summary>
    public void SendFrames(ChannelName channel, IEnumerable<byte[]> frames) => sockets[channel].SendMultipartBytes(frames);

    /// <summary>Asks to run a cell, and returns the id of the request.</summary>
    public string Execute(string code, bool silent = false, bool? store = null, bool stopOnError = true, bool allowStdin = false, Dictionary<string, string>? expressions = null) =>
        Send(ChannelName.Shell, MessageTypes.ExecuteRequest, new ExecuteRequest(code, silent, store, expressions, allowStdin, stopOnError));

    /// <summary>The next broadcast is <c>busy</c> for a request.</summary>
    public void Busy(string? of = "") => Assert.Equal("busy", Published<StatusMessage>(of).ExecutionState);

    /// <summary>The next broadcast is <c>idle</c> for a request.</summary>
    public void Idle(string? of = "") => Assert.Equal("idle", Published<StatusMessage>(of).ExecutionState);

    /// <summary>The next broadcasts are <c>busy</c> and the code of a request.</summary>
    public void Begins(string code, int count, string? of = "")
    {
        Busy(of);
        var input = Published<ExecuteInputMessage>(of);
        Assert.Equal(count, input.ExecutionCount);
        Assert.True(code == input.Code, $"The code is: {input.Code[..Math.Min(input.Code.Length, 200)]}");
    }

    /// <summary>The next broadcast is of this type and for a request.</summary>
    public T Published<T>(string? of = "") where T : IPublication
    {
        var message = Next(ChannelName.Iopub);
        var content = Read<T>(message);
        Assert.Equal(of == "" ? Last : of, message.ParentHeader?.MsgId);
        return content;
    }

    /// <summary>The next reply on the shell channel, or another, is of this type and for a request.</summary>
    public T Reply<T>(string? of = "", ChannelName channel = ChannelName.Shell) where T : IReply
    {
        var message = Next(channel);
        Assert.Equal(of == "" ? Last : of, message.ParentHeader?.MsgId);
        Assert.EndsWith("_reply", message.Type, StringComparison.Ordinal);
        return MessageContent.Read<T>(message);
    }

    /// <summary>The kernel asks for a line.</summary>
    public (InputRequest Question, MessageHeader Header) Asked(string? of = "")
    {
        var message = Next(ChannelName.Stdin);
        Assert.Equal(MessageTypes.InputRequest, message.Type);
        Assert.Equal(of == "" ? Last : of, message.ParentHeader?.MsgId);
        return (MessageContent.Read<InputRequest>(message), message.Header);
    }

    /// <summary>Answers with a line, and with the header of the question as the parent, as newer clients do.</summary>
    public void Answer(string line, MessageHeader? question = null)
    {
        var request = Last;
        Send(ChannelName.Stdin, MessageTypes.InputReply, new InputReply(line), question);
        Last = request;
    }

    /// <summary>The next message of a channel, which keeps the rules that all messages keep.</summary>
    public WireMessage Next(ChannelName channel)
    {
        var message = Assert.IsType<WireOutcome.Accepted>(WireReader.Read(NextFrames(channel), signer)).Message;
        Assert.True(seen.Add(message.Header.MsgId), "Two messages have the same id.");
        MessageRules.Check(channel, message);
        return message;
    }

    /// <summary>The next message of a channel as it comes from the socket.</summary>
    public IReadOnlyList<byte[]> NextFrames(ChannelName channel)
    {
        var frames = new List<byte[]>();
        if (!sockets[channel].TryReceiveMultipartBytes(Patience, ref frames))
            Assert.Fail($"No message came on {channel} in {Patience.TotalSeconds} s.");

        return frames;
    }

    /// <summary>Fails if there is a message that no verb has taken. All that the kernel has said until now is waited for.</summary>
    public void NothingElse()
    {
        foreach (var channel in new[] { ChannelName.Shell, ChannelName.Control })
        {
            Send(channel, MessageTypes.KernelInfoRequest, new KernelInfoRequest());
            Reply<KernelInfoReply>(channel: channel);
            Busy();
            Idle();
        }

        var frames = new List<byte[]>();
        foreach (var (channel, socket) in sockets)
            Assert.False(socket.TryReceiveMultipartBytes(ref frames), $"There is a message on {channel} that nobody asked for.");
    }

    public void Dispose()
    {
        foreach (var socket in sockets.Values)
            socket.Dispose();
    }

    private static T Read<T>(WireMessage message) where T : IPublication
    {
        try
        {
            if (MessageContent.Read<T>(message) is { } content && content.MessageType == message.Type)
                return content;
        }
        catch (JsonException)
        {
            // Of another type, whose content has another form.
        }

        Assert.Fail($"The message is a {message.Type}, not a {typeof(T).Name}: {Encoding.UTF8.GetString(message.Content.Span)}");
        return default;
    }

    private static DealerSocket Dealer(byte[] identity, string endpoint)
    {
        var socket = new DealerSocket();
        socket.Options.Identity = identity;
        WithoutLimits(socket);
        socket.Connect(endpoint);
        return socket;
    }

    private static SubscriberSocket Subscriber(string endpoint)
    {
        var socket = new SubscriberSocket();
        WithoutLimits(socket);
        socket.Connect(endpoint);
        socket.SubscribeToAnyTopic();
        return socket;
    }

    private static void WithoutLimits(NetMQSocket socket)
    {
        socket.Options.SendHighWatermark = 0;
        socket.Options.ReceiveHighWatermark = 0;
        socket.Options.Linger = TimeSpan.FromSeconds(5);
    }
}
