namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks the kernel to end.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-shutdown</remarks>
/// <param name="Restart">Whether a new start follows.</param>
public sealed record ShutdownRequest(bool Restart = false) : IMessageContent;
