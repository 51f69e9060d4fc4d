using System.Text.Json;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Wire.Comms;

/// <summary>Says something over a comm. There is no reply.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#comm-messages</remarks>
/// <param name="CommId">The id of the comm.</param>
/// <param name="Data">What is said, in a form on which both ends agree.</param>
public sealed record CommMessage(string CommId, JsonElement Data = default) : IPublication
{
    string IPublication.MessageType => MessageTypes.CommMsg;
}
