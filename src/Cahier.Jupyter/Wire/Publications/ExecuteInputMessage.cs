namespace Cahier.Jupyter.Wire.Publications;

/// <summary>Tells all clients which code runs.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#code-inputs</remarks>
/// <param name="Code">The code.</param>
/// <param name="ExecutionCount">The counter of the requests that store history.</param>
public sealed record ExecuteInputMessage(string Code, int ExecutionCount) : IPublication
{
    string IPublication.MessageType => MessageTypes.ExecuteInput;
}
