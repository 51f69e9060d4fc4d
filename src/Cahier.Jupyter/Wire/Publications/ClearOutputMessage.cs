namespace Cahier.Jupyter.Wire.Publications;

/// <summary>Removes the outputs of a cell.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#clear-output</remarks>
/// <param name="Wait">Whether to wait for the next output, which avoids flicker.</param>
public sealed record ClearOutputMessage(bool Wait) : IPublication
{
    string IPublication.MessageType => MessageTypes.ClearOutput;
}
