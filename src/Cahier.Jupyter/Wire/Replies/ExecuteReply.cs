using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The code ran to its end.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#execution-results</remarks>
/// <param name="ExecutionCount">The counter of the requests that store history; its present value when this one does not.</param>
/// <param name="Payload">What the front end is to do beside showing outputs.</param>
/// <param name="UserExpressions">The values of the expressions, by their names.</param>
public sealed record ExecuteReply(
    int ExecutionCount, IReadOnlyList<Payload> Payload, IReadOnlyDictionary<string, ExpressionResult> UserExpressions) : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
