namespace Cahier.Jupyter.Wire.Replies;

/// <summary>Makes a new cell, or sets the next input of a console.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#payloads-deprecated</remarks>
/// <param name="Text">The text of the cell.</param>
/// <param name="Replace">Whether it takes the place of the cell that ran.</param>
public sealed record SetNextInputPayload(string Text, bool Replace) : Payload;
