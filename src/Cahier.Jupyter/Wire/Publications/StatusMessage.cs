namespace Cahier.Jupyter.Wire.Publications;

/// <summary>Whether the kernel is at work.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-status</remarks>
/// <param name="ExecutionState"><c>starting</c>, once; <c>busy</c> and <c>idle</c> before and after each request.</param>
public sealed record StatusMessage(string ExecutionState) : IPublication
{
    string IPublication.MessageType => MessageTypes.Status;
}
