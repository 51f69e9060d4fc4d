using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The open comms.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#comm-info</remarks>
/// <param name="Comms">The comms by their ids.</param>
public sealed record CommInfoReply(IReadOnlyDictionary<string, CommDescription> Comms) : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
