using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The code was not run, because a request before it failed.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#execution-results</remarks>
/// <param name="ExecutionCount">The counter of the requests that store history.</param>
public sealed record ExecuteAbortedReply(int ExecutionCount) : IReply
{
    /// <summary>That the request was not begun.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "aborted";
}
