using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire;

/// <summary>Who sent a message, when, and of which type it is.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#message-header</remarks>
/// <param name="MsgId">The id of the message, unique among all messages.</param>
/// <param name="MsgType">The type of the message, which says what its content is.</param>
/// <param name="Session">The id of the sender's session; for a kernel, a new one with each start.</param>
/// <param name="Username">The name of the user who sent the message.</param>
/// <param name="Date">When the message was made, in ISO 8601.</param>
/// <param name="Version">The version of the protocol which the sender speaks.</param>
public sealed record MessageHeader(
    string MsgId, string MsgType, string? Session = null, string? Username = null, string? Date = null, string? Version = null)
{
    /// <summary>Fields of later versions. A reply's parent header is to be the request's header, and so holds them too.</summary>
    [JsonExtensionData]
    [SuppressMessage("Usage", "CA2227", Justification = "The serializer sets it.")]
    public IDictionary<string, JsonElement>? Others { get; set; }
}
