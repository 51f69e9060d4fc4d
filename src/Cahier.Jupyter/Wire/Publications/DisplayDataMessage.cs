using System.Text.Json.Nodes;

namespace Cahier.Jupyter.Wire.Publications;

/// <summary>Shows a value.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#display-data</remarks>
/// <param name="Data">The value in each of its representations, by MIME type.</param>
/// <param name="Metadata">What describes the value; under a MIME type, what describes that representation.</param>
/// <param name="Transient">What is not saved with the notebook.</param>
public sealed record DisplayDataMessage(JsonObject Data, JsonObject Metadata, Transient Transient) : IPublication
{
    string IPublication.MessageType => MessageTypes.DisplayData;
}
