namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The line that the user typed.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#messages-on-the-stdin-router-dealer-channel</remarks>
/// <param name="Value">The text, without the end of the line.</param>
public sealed record InputReply(string Value) : IMessageContent;
