using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Kernel.Comms;

/// <summary>The JSON beside what a comm says.</summary>
internal static class CommJson
{
    /// <summary>What is said when there is nothing to say.</summary>
    public static JsonElement Nothing { get; } = JsonElement.Parse("{}");

    public static ReadOnlyMemory<byte> Metadata(JsonObject? metadata) =>
        metadata is null ? WireMessage.EmptyObject : JsonSerializer.SerializeToUtf8Bytes(metadata, WireJson.Shared.JsonObject);

    /// <summary>Data that a front end left out are an empty object.</summary>
    public static JsonElement OrNothing(JsonElement data) => data.ValueKind == JsonValueKind.Undefined ? Nothing : data;
}
