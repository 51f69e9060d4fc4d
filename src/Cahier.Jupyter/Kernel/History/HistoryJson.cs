using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Kernel.History;

/// <summary>The JSON of a history file.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectRequiredConstructorParameters = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(HistoryEntry))]
[JsonSerializable(typeof(HistoryMark))]
internal sealed partial class HistoryJson : JsonSerializerContext;
