using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>Help on what stands at a position.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#introspection</remarks>
/// <param name="Found">Whether something stands there of which the kernel knows.</param>
/// <param name="Data">The help by MIME type; empty when nothing was found.</param>
/// <param name="Metadata">Metadata on the help.</param>
public sealed record InspectReply(bool Found, JsonObject Data, JsonObject Metadata) : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
