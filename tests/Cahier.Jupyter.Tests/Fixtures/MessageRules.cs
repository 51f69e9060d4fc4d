using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>The rules that every message of a kernel keeps; front ends break on one that does not.</summary>
internal static partial class MessageRules
{
    public static void Check(ChannelName channel, WireMessage message)
    {
        var header = message.Header;
        Assert.Equal("5.5", header.Version);
        Assert.True(Guid.TryParse(header.MsgId, out _));
        Assert.True(Guid.TryParse(header.Session, out _));
        Assert.False(string.IsNullOrEmpty(header.Username));
        Assert.True(DateTimeOffset.TryParseExact(header.Date, "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), header.Date);

        // On iopub there is one frame before the message, the topic; a dealer gets none.
        Assert.Equal(channel == ChannelName.Iopub ? 1 : 0, message.Identities.Count);
        if (channel == ChannelName.Iopub)
            Assert.Equal(message.Type == MessageTypes.IopubWelcome ? "" : message.Type, Encoding.UTF8.GetString(message.Identities[0]));

        using var content = JsonDocument.Parse(message.Content);
        CheckMimeTypes(content.RootElement);
        CheckError(message.Type, content.RootElement);
    }

    private static void CheckMimeTypes(JsonElement content)
    {
        if (content.TryGetProperty("metadata", out _) && content.TryGetProperty("data", out var data))
            foreach (var representation in data.EnumerateObject())
                Assert.Matches(MimeType(), representation.Name);
    }

    private static void CheckError(string type, JsonElement content)
    {
        if (type != MessageTypes.Error && !(content.TryGetProperty("status", out var status) && status.GetString() == "error"))
            return;

        Assert.Equal(JsonValueKind.String, content.GetProperty("ename").ValueKind);
        Assert.Equal(JsonValueKind.String, content.GetProperty("evalue").ValueKind);
        Assert.All(content.GetProperty("traceback").EnumerateArray(), line => Assert.Equal(JsonValueKind.String, line.ValueKind));
    }

    [GeneratedRegex(@"^[\w\-\+\.]+/[\w\-\+\.]+$")]
    private static partial Regex MimeType();
}
