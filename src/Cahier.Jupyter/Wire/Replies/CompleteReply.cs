using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>What can be typed at a position.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#completion</remarks>
/// <param name="Matches">The texts that fit.</param>
/// <param name="CursorStart">Where the text begins that a match replaces, in Unicode code points.</param>
/// <param name="CursorEnd">Where that text ends, in Unicode code points.</param>
/// <param name="Metadata">More on the matches, for front ends that show it.</param>
public sealed record CompleteReply(IReadOnlyList<string> Matches, int CursorStart, int CursorEnd, CompletionMetadata Metadata) : IReply
{
    /// <summary>That the request was carried out.</summary>
    [JsonPropertyOrder(-1)]
    public string Status => "ok";
}
