using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>Earlier inputs, the oldest first.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#history</remarks>
/// <param name="History">The inputs.</param>
public sealed record HistoryReply(IReadOnlyList<HistoryItem> History) : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
