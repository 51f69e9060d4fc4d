using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The code failed.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#execution-results</remarks>
/// <param name="ExecutionCount">The counter of the requests that store history.</param>
/// <param name="Ename">The name of the error, for an exception that of its type.</param>
/// <param name="Evalue">What the error says.</param>
/// <param name="Traceback">The lines to show.</param>
public sealed record ExecuteErrorReply(int ExecutionCount, string Ename, string Evalue, IReadOnlyList<string> Traceback) : IReply
{
    /// <summary>That the request failed.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "error";
}
