using System.Text.Json.Nodes;

namespace Cahier.Jupyter.Wire.Publications;

/// <summary>Replaces the outputs that have an id.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#update-display-data</remarks>
/// <param name="Data">The value in each of its representations, by MIME type.</param>
/// <param name="Metadata">What describes the value; under a MIME type, what describes that representation.</param>
/// <param name="Transient">What is not saved with the notebook; holds the id.</param>
public sealed record UpdateDisplayDataMessage(JsonObject Data, JsonObject Metadata, Transient Transient) : IPublication
{
    string IPublication.MessageType => MessageTypes.UpdateDisplayData;
}
