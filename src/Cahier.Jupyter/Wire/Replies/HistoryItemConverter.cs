using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>An item of a history as the tuple that the specification has for it.</summary>
public sealed class HistoryItemConverter : JsonConverter<HistoryItem>
{
    /// <inheritdoc/>
    public override HistoryItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonNode.Parse(ref reader) switch
    {
        JsonArray { Count: 3 } item when item[2] is JsonArray { Count: 2 } pair =>
            new((int)item[0]!, (int)item[1]!, (string)pair[0]!, WithOutput: true, (string?)pair[1]),
        JsonArray { Count: 3 } item => new((int)item[0]!, (int)item[1]!, (string)item[2]!, WithOutput: false, null),
        _ => throw new JsonException("An item of a history is a list of three."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HistoryItem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Session);
        writer.WriteNumberValue(value.Line);
        if (value.WithOutput)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.Input);
            writer.WriteStringValue(value.Output);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStringValue(value.Input);
        }

        writer.WriteEndArray();
    }
}
