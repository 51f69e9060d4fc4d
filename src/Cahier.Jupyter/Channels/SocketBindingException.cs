namespace Cahier.Jupyter.Channels;

/// <summary>A port is not to be had.</summary>
internal sealed class SocketBindingException(string message, Exception inner) : Exception(message, inner);
