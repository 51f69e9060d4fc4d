using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>What front ends can show beside the matches of a completion.</summary>
/// <param name="Types">Each match with its kind, in JupyterLab's form; null for nothing known.</param>
public sealed record CompletionMetadata([property: JsonPropertyName("_jupyter_types_experimental")] IReadOnlyList<TypedCompletion>? Types = null);
