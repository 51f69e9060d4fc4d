using System.Text;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Kernel;

/// <summary>Requests of every type whose content is any JSON object: each gets its states and at most one reply, and the next is answered.</summary>
public class AnyContentTests
{
    private static readonly string[] Types =
    [
        MessageTypes.ExecuteRequest, MessageTypes.CompleteRequest, MessageTypes.InspectRequest, MessageTypes.IsCompleteRequest, MessageTypes.HistoryRequest,
        MessageTypes.CommInfoRequest, MessageTypes.CommOpen, MessageTypes.CommMsg, MessageTypes.CommClose, MessageTypes.KernelInfoRequest, MessageTypes.ConnectRequest,
    ];

    private static readonly string[] Names =
    [
        "code", "silent", "store_history", "user_expressions", "allow_stdin", "stop_on_error", "cursor_pos", "detail_level", "hist_access_type", "session", "start",
        "stop", "n", "pattern", "unique", "output", "raw", "target_name", "comm_id", "data", "other",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "7", "2147483647", "-2147483648", "99999999999999999999", "1e308", "0.5", "\"\"", "\"print x\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
        "\"tail\"", "\"range\"", "\"search\"", "\"*[?\"", "\"echo\"", "\"fail x\"", "{}", "{\"a\":\"x\"}", "{\"a\":1}", "[]", "[1,\"x\"]", "[[[[]]]]",
    ];

    [Fact]
    public void ten_thousand_contents_of_any_form_harm_nothing() => TestKernel.Talk((front, _) =>
    {
        var random = new Random(20_260_101);
        for (var i = 0; i < 10_000; i++)
        {
            var type = Types[random.Next(Types.Length)];
            var content = Content(random);
            try
            {
                Answered(front, front.SendRaw(ChannelName.Shell, type, Encoding.UTF8.GetBytes(content)), type);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Assert.Fail($"{type} with {content}: {exception.Message}");
            }
        }
    });

    private static void Answered(TestFrontend front, string request, string type)
    {
        front.Busy(request);
        for (var isIdle = false; !isIdle;)
        {
            var message = front.Next(ChannelName.Iopub);
            Assert.Equal(request, message.ParentHeader!.MsgId);
            isIdle = message.Type == MessageTypes.Status;
        }

        if (type.EndsWith("_request", StringComparison.Ordinal))
            Assert.Equal(request, front.Next(ChannelName.Shell).ParentHeader!.MsgId);
    }

    private static string Content(Random random) =>
        $"{{{string.Join(',', Enumerable.Range(0, random.Next(0, 7)).Select(_ => $"\"{Names[random.Next(Names.Length)]}\":{Values[random.Next(Values.Length)]}"))}}}";
}
