using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Comms;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Tests.Kernel;

/// <summary>Every message that a kernel sends, as its bytes are on the wire; what differs from run to run is replaced by its name.</summary>
public partial class MessageSnapshotTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("stream", "print é 😀")]
    [InlineData("display_data", "html x")]
    [InlineData("update_display_data", "update x")]
    [InlineData("execute_input", "6")]
    [InlineData("execute_result", "6")]
    [InlineData("error", "fail bad")]
    [InlineData("status", "6")]
    [InlineData("clear_output", "clear wait")]
    [InlineData("comm_open", "comm widget")]
    public void what_a_cell_broadcasts(string type, string code) => TestKernel.Talk((front, kernel) =>
    {
        front.Execute(code);
        Verify(front, kernel, ChannelName.Iopub, type, type);
        Drain(front);
        front.Next(ChannelName.Shell);
    });

    [Fact]
    public void a_display_with_an_id_and_metadata() => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("value x");
        Verify(front, kernel, ChannelName.Iopub, MessageTypes.ExecuteResult, "execute_result_named");
        Drain(front);
        front.Next(ChannelName.Shell);
    });

    [Fact]
    public void the_reply_to_a_cell() => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("page help\nnext code", expressions: new() { ["good"] = "x", ["bad"] = "fail" });
        Verify(front, kernel, ChannelName.Shell, "execute_reply", "execute_reply");
        Drain(front);
    });

    [Fact]
    public void the_reply_to_a_cell_that_failed_and_to_one_that_waited() => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("gate\nfail bad");
        kernel.Log.WaitForArrival(front.Execute("6"));
        kernel.Session.OpenGate();
        Verify(front, kernel, ChannelName.Shell, "execute_reply", "execute_reply_error");
        Verify(front, kernel, ChannelName.Shell, "execute_reply", "execute_reply_aborted");
        Drain(front);
        Drain(front);
    });

    [Theory]
    [InlineData("inspect", """{"code":"print","cursor_pos":5}""")]
    [InlineData("complete", """{"code":"pr","cursor_pos":2}""")]
    [InlineData("is_complete", """{"code":"1 \\"}""")]
    [InlineData("history", """{"hist_access_type":"tail","output":true}""")]
    [InlineData("comm_info", "{}")]
    [InlineData("connect", "{}")]
    [InlineData("kernel_info", "{}")]
    [InlineData("unknown", "{}")]
    public void the_reply_on_shell(string request, string content) => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("print x\n6");
        front.Next(ChannelName.Shell);
        Drain(front);
        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage("c1", "echo", JsonElement.Parse("{}")));
        Drain(front);

        front.SendRaw(ChannelName.Shell, $"{request}_request", Encoding.UTF8.GetBytes(content));
        Verify(front, kernel, ChannelName.Shell, $"{request}_reply", $"{request}_reply");
        Drain(front);
    });

    [Theory]
    [InlineData("interrupt", "{}")]
    [InlineData("shutdown", """{"restart":true}""")]
    [InlineData("debug", """{"type":"request","seq":1,"command":"attach"}""")]
    public void the_reply_on_control(string request, string content) => TestKernel.Talk((front, kernel) =>
    {
        front.SendRaw(ChannelName.Control, $"{request}_request", Encoding.UTF8.GetBytes(content));
        Verify(front, kernel, ChannelName.Control, $"{request}_reply", $"{request}_reply");
        Drain(front);
    });

    [Fact]
    public void the_question_on_stdin() => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("secret Who?", allowStdin: true);
        Verify(front, kernel, ChannelName.Stdin, "input_request", "input_request");
        front.Answer("me");
        Drain(front);
        front.Next(ChannelName.Shell);
    });

    [Fact]
    public void what_a_comm_says() => TestKernel.Talk((front, kernel) =>
    {
        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage("c1", "echo", JsonElement.Parse("""{"a":1}""")), null, [1, 2, 3]);
        Verify(front, kernel, ChannelName.Iopub, MessageTypes.CommMsg, "comm_msg");
        Drain(front);
        front.Send(ChannelName.Shell, MessageTypes.CommOpen, new CommOpenMessage("c2", "nobody", JsonElement.Parse("{}")));
        Verify(front, kernel, ChannelName.Iopub, MessageTypes.CommClose, "comm_close");
        Drain(front);
    });

    [Fact]
    public void the_welcome()
    {
        using var kernel = TestKernel.Start();
        using var one = TestFrontend.Connect(kernel.Connection);
        using var two = TestFrontend.Connect(kernel.Connection, isFirst: false);

        Verify(one, kernel, ChannelName.Iopub, MessageTypes.IopubWelcome, "iopub_welcome");
    }

    // The first message of the type; the others before it are those of the same request.
    private static void Verify(TestFrontend front, RunningKernel<EchoSession> kernel, ChannelName channel, string type, string name)
    {
        IReadOnlyList<byte[]> frames;
        WireMessage message;
        do
        {
            frames = front.NextFrames(channel);
            message = Assert.IsType<WireOutcome.Accepted>(WireReader.Read(frames, new(kernel.Connection.Key))).Message;
        }
        while (message.Type != type);

        MessageRules.Check(channel, message);
        var parts = frames.Skip(message.Identities.Count + 2).ToList();
        var json = new JsonObject
        {
            ["identities"] = new JsonArray([.. message.Identities.Select(identity => JsonValue.Create(Encoding.UTF8.GetString(identity)))]),
            ["header"] = Parse(parts[0]),
            ["parent_header"] = Parse(parts[1]),
            ["metadata"] = Parse(parts[2]),
            ["content"] = Parse(parts[3]),
            ["buffers"] = new JsonArray([.. parts.Skip(4).Select(buffer => JsonValue.Create(Convert.ToHexString(buffer)))]),
        };
        Snapshot.Verify(Scrub(json.ToJsonString(Readable), kernel), name, "json");
    }

    private static void Drain(TestFrontend front)
    {
        while (front.Next(ChannelName.Iopub) is var message
            && !(message.Type == MessageTypes.Status && MessageContent.Read<StatusMessage>(message).ExecutionState == "idle"))
        {
        }
    }

    private static JsonNode? Parse(byte[] json) => JsonNode.Parse(json);

    private static string Scrub(string json, RunningKernel<EchoSession> kernel)
    {
        var ports = kernel.Connection;
        json = Id().Replace(json, "<id>");
        json = Date().Replace(json, "<date>");
        json = json.Replace($"\"{Environment.UserName}\"", "\"<user>\"", StringComparison.Ordinal);
        foreach (var (name, port) in new[] { ("shell", ports.ShellPort), ("iopub", ports.IopubPort), ("stdin", ports.StdinPort), ("control", ports.ControlPort), ("hb", ports.HeartbeatPort) })
            json = json.Replace($"\"{name}_port\": {port}", $"\"{name}_port\": \"<{name}>\"", StringComparison.Ordinal);

        return json;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")]
    private static partial Regex Date();
}
