namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks for the ports of the channels. Deprecated; answered all the same.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#connect</remarks>
public sealed record ConnectRequest : IMessageContent;
