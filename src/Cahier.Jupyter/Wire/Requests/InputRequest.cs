namespace Cahier.Jupyter.Wire.Requests;

/// <summary>The kernel asks the user of the front end for a line.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#messages-on-the-stdin-router-dealer-channel</remarks>
/// <param name="Prompt">The text to show before the input.</param>
/// <param name="Password">Whether the input is secret: the front end does not show it.</param>
public sealed record InputRequest(string Prompt, bool Password) : IMessageContent;
