namespace Cahier.Jupyter.Wire.Requests;

/// <summary>Asks whether code is a whole, or the user is to type on.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#code-completeness</remarks>
/// <param name="Code">The code entered so far, as several lines.</param>
public sealed record IsCompleteRequest(string Code) : IMessageContent;
