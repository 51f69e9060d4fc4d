using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Execution.Workers;

/// <summary>An output of a cell, with the display id that a notebook file does not keep.</summary>
internal sealed class OutputConverter : JsonConverter<Output>
{
    /// <inheritdoc/>
    public override Output Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var flat = JsonSerializer.Deserialize<Flat>(ref reader, options)!;
        return flat switch
        {
            { Traceback: { } traceback } => new ErrorOutput(flat.Name!, flat.Text!, traceback),
            { Data: { } data, IsResult: true } => new ExecuteResultOutput(flat.Count, data, flat.Metadata ?? []),
            { Data: { } data } => new DisplayDataOutput(data, flat.Metadata ?? [], flat.Name),
            _ => new StreamOutput(flat.Name!, flat.Text!),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Output value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value switch
        {
            StreamOutput stream => new Flat(stream.Name, stream.Text),
            ErrorOutput error => new Flat(error.Name, error.Value, Traceback: error.Traceback),
            DisplayDataOutput display => new Flat(display.DisplayId, Data: display.Data, Metadata: display.Metadata),
            ExecuteResultOutput result => new Flat(Data: result.Data, Metadata: result.Metadata, Count: result.ExecutionCount, IsResult: true),
            _ => throw new NotSupportedException($"An output of type {value.GetType().Name} cannot be sent."),
        }, options);

    private sealed record Flat(
        string? Name = null,
        string? Text = null,
        MimeBundle? Data = null,
        JsonObject? Metadata = null,
        int? Count = null,
        bool IsResult = false,
        IReadOnlyList<string>? Traceback = null);
}
