using System.Text.Json.Nodes;

namespace Cahier.Jupyter.Wire.Publications;

/// <summary>The value of a cell.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#id6</remarks>
/// <param name="ExecutionCount">The counter of the requests that store history.</param>
/// <param name="Data">The value in each of its representations, by MIME type.</param>
/// <param name="Metadata">What describes the value; under a MIME type, what describes that representation.</param>
/// <param name="Transient">What is not saved with the notebook; null for nothing.</param>
public sealed record ExecuteResultMessage(
    int ExecutionCount, JsonObject Data, JsonObject Metadata, Transient? Transient = null) : IPublication
{
    string IPublication.MessageType => MessageTypes.ExecuteResult;
}
