using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The ports of the channels.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#connect</remarks>
/// <param name="ShellPort">The port of the shell channel.</param>
/// <param name="IopubPort">The port of the broadcasts.</param>
/// <param name="StdinPort">The port on which the kernel asks for input.</param>
/// <param name="ControlPort">The port of the control channel.</param>
/// <param name="HbPort">The port of the heartbeat.</param>
public sealed record ConnectReply(int ShellPort, int IopubPort, int StdinPort, int ControlPort, int HbPort) : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
