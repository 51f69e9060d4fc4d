namespace Cahier.Jupyter.Wire.Publications;

/// <summary>What is broadcast to all clients.</summary>
public interface IPublication : IMessageContent
{
    /// <summary>The type of the message, and the topic under which it is broadcast.</summary>
    string MessageType { get; }
}
