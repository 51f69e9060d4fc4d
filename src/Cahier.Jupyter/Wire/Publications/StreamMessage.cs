namespace Cahier.Jupyter.Wire.Publications;

/// <summary>Text on standard output or standard error.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#streams-stdout-stderr-etc</remarks>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
public sealed record StreamMessage(string Name, string Text) : IPublication
{
    string IPublication.MessageType => MessageTypes.Stream;
}
