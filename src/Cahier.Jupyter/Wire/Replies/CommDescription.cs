namespace Cahier.Jupyter.Wire.Replies;

/// <summary>What a list of comms tells of one.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#comm-info</remarks>
/// <param name="TargetName">Who is at the other end.</param>
public sealed record CommDescription(string TargetName);
