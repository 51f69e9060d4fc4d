namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks the kernel to stop what it does.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-interrupt</remarks>
public sealed record InterruptRequest : IMessageContent;
