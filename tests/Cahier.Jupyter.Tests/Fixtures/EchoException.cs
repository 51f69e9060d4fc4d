namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>A cell of the toy language failed.</summary>
internal sealed class EchoException(string message) : Exception(message);
