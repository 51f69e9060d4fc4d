using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Cahier.Jupyter.Wire;

/// <summary>The content of a message to JSON and back.</summary>
public static class MessageContent
{
    /// <summary>The content of a message as an object.</summary>
    /// <exception cref="JsonException">A field is missing or of the wrong kind; the message names it.</exception>
    public static T Read<T>(WireMessage message) where T : IMessageContent
    {
        ArgumentNullException.ThrowIfNull(message);
        return JsonSerializer.Deserialize(message.Content.Span, (JsonTypeInfo<T>)TypeOf(typeof(T)))!;
    }

    /// <summary>The JSON of a content.</summary>
    public static byte[] Write(IMessageContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return JsonSerializer.SerializeToUtf8Bytes(content, TypeOf(content.GetType()));
    }

    private static JsonTypeInfo TypeOf(Type type) =>
        WireJson.Shared.GetTypeInfo(type) ?? throw new NotSupportedException($"{type} is not in the list of messages.");
}
