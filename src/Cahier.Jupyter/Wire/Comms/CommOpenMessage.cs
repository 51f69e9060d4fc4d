using System.Text.Json;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Wire.Comms;

/// <summary>Opens a comm: a channel between an object in the kernel and one in a front end. Either side can open one.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#opening-a-comm</remarks>
/// <param name="CommId">The id of the comm.</param>
/// <param name="TargetName">Who is to answer at the other end.</param>
/// <param name="Data">What the other end needs for its beginning.</param>
public sealed record CommOpenMessage(string CommId, string TargetName, JsonElement Data = default) : IPublication
{
    string IPublication.MessageType => MessageTypes.CommOpen;
}
