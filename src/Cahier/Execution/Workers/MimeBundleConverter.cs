using System.Text.Json;
using System.Text.Json.Serialization;
using Cahier.Display;

namespace Cahier.Execution.Workers;

/// <summary>A MIME bundle as a list of types and texts by turns, which keeps their order.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    /// <inheritdoc/>
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<string[]>(ref reader, options)!
            .Chunk(2)
            .Aggregate(MimeBundle.Empty, (bundle, pair) => bundle.With(pair[0], pair[1]));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (type, text) in value)
        {
            writer.WriteStringValue(type);
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
