using System.Text.Json.Serialization;

namespace Cahier.Jupyter.Wire.Replies;

/// <summary>An earlier input; in JSON <c>[session, line, input]</c> or <c>[session, line, [input, output]]</c>.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#history</remarks>
/// <param name="Session">The number of the session, which goes up with each start.</param>
/// <param name="Line">The number of the input in its session.</param>
/// <param name="Input">The input.</param>
/// <param name="WithOutput">Whether the output was asked for.</param>
/// <param name="Output">The output as plain text; null when there was none.</param>
[JsonConverter(typeof(HistoryItemConverter))]
public sealed record HistoryItem(int Session, int Line, string Input, bool WithOutput, string? Output);
