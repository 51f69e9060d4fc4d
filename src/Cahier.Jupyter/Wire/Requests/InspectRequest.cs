namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks for help on what stands at a position: a tooltip.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#introspection</remarks>
/// <param name="Code">The code so far, up to a whole cell of several lines.</param>
/// <param name="CursorPos">The position in the code, counted in Unicode code points; null for its end.</param>
/// <param name="DetailLevel">0 for what <c>x?</c> shows in IPython; 1 for more, as <c>x??</c> does.</param>
public sealed record InspectRequest(string Code, int? CursorPos = null, int DetailLevel = 0) : IMessageContent;
