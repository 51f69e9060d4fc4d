using System.Text.Json;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Wire.Comms;

/// <summary>Closes a comm.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#tearing-down-comms</remarks>
/// <param name="CommId">The id of the comm.</param>
/// <param name="Data">Last words.</param>
public sealed record CommCloseMessage(string CommId, JsonElement Data = default) : IPublication
{
    string IPublication.MessageType => MessageTypes.CommClose;
}
