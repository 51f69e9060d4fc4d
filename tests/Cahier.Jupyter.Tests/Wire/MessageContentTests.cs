using System.Text;
using System.Text.Json;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Wire;

public class MessageContentTests
{
    [Fact]
    public void a_request_that_says_the_least_means_the_defaults_of_the_specification()
    {
        Assert.Equal(new("1", Silent: false, StoreHistory: null, UserExpressions: null, AllowStdin: false, StopOnError: true), Read<ExecuteRequest>("""{"code":"1"}"""));
        Assert.Equal(new("tail", Output: false, Raw: true, Unique: false), Read<HistoryRequest>("""{"hist_access_type":"tail"}"""));
        Assert.False(Read<ShutdownRequest>("{}").Restart);
    }

    [Fact]
    public void unknown_fields_are_passed_over() => Assert.Equal("1", Read<IsCompleteRequest>("""{"code":"1","cell":{"id":[1]},"deletedCells":[]}""").Code);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"code":null}""")]
    [InlineData("""{"code":7}""")]
    [InlineData("""{"code":"\ud83d"}""")]
    [InlineData("""{"code":"1","silent":"yes"}""")]
    [InlineData("""{"code":"1","user_expressions":{"a":1}}""")]
    public void a_field_that_is_missing_or_of_the_wrong_kind_is_an_error_of_json(string content) =>
        Assert.Throws<JsonException>(() => Read<ExecuteRequest>(content));

    [Fact]
    public void text_stays_readable_and_half_an_emoji_does_no_harm() =>
        Assert.Equal("""{"value":"é\uD83D\uDE00<b>'\uFFFD"}""", Encoding.UTF8.GetString(MessageContent.Write(new InputReply("é😀<b>'\ud83d"))));

    [Fact]
    public void an_item_of_a_history_is_a_list()
    {
        var reply = new HistoryReply([new(1, 2, "a", WithOutput: false, "x"), new(1, 3, "b", WithOutput: true, "y"), new(1, 4, "c", WithOutput: true, null)]);

        var json = Encoding.UTF8.GetString(MessageContent.Write(reply));

        Assert.Equal("""{"status":"ok","history":[[1,2,"a"],[1,3,["b","y"]],[1,4,["c",null]]]}""", json);
        Assert.Equal(json, Encoding.UTF8.GetString(MessageContent.Write(Read<HistoryReply>(json))));
    }

    [Theory]
    [InlineData("execute_request", "execute_reply")]
    [InlineData("x_request", "x_reply")]
    [InlineData("comm_msg", null)]
    [InlineData("request", null)]
    public void a_request_gets_a_reply_of_its_name(string type, string? reply) => Assert.Equal(reply, MessageTypes.ReplyTo(type));

    private static T Read<T>(string content) where T : IMessageContent =>
        MessageContent.Read<T>(new() { Header = new("m", "x"), Content = Frames.Bytes(content) });
}
