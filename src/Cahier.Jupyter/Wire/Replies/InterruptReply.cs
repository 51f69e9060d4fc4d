using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>What ran was told to stop.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-interrupt</remarks>
public sealed record InterruptReply : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
