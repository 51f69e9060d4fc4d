namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks for what can be typed at a position.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#completion</remarks>
/// <param name="Code">The code so far, up to a whole cell of several lines.</param>
/// <param name="CursorPos">The position in the code, counted in Unicode code points; null for its end.</param>
public sealed record CompleteRequest(string Code, int? CursorPos = null) : IMessageContent;
