using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>A request could not be carried out.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#request-reply</remarks>
/// <param name="Ename">The name of the error, for an exception that of its type.</param>
/// <param name="Evalue">What the error says.</param>
/// <param name="Traceback">The lines to show; may be empty.</param>
public sealed record ErrorReply(string Ename, string Evalue, IReadOnlyList<string> Traceback) : IReply
{
    /// <summary>That the request failed.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "error";
}
