using System.Text.Json.Nodes;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>Shows text in a pager: a pane that is no output and is not saved.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#payloads-deprecated</remarks>
/// <param name="Data">What to show by MIME type, text/plain among them.</param>
/// <param name="Start">The line to start from.</param>
public sealed record PagePayload(JsonObject Data, int Start) : Payload;
