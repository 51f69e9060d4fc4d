namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks for the open comms.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#comm-info</remarks>
/// <param name="TargetName">The target of the comms to tell; null for all.</param>
public sealed record CommInfoRequest(string? TargetName = null) : IMessageContent;
