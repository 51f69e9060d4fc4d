namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks who the kernel is and what it speaks.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-info</remarks>
public sealed record KernelInfoRequest : IMessageContent;
