namespace Cahier.Jupyter.Kernel.Session;

/// <summary>What went wrong in the user's code.</summary>
/// <param name="Name">The name of the error, for an exception that of its type.</param>
/// <param name="Message">What it says.</param>
/// <param name="Traceback">The lines to show, the message among them.</param>
public sealed record SessionError(string Name, string Message, IReadOnlyList<string> Traceback);
