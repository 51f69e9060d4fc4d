namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Carries a request of the debug adapter protocol. This kernel answers that it has no debugger.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#debug-request</remarks>
/// <param name="Command">The command of the debug adapter protocol.</param>
/// <param name="Seq">The number of the request.</param>
public sealed record DebugRequest(string? Command = null, int? Seq = null) : IMessageContent;
