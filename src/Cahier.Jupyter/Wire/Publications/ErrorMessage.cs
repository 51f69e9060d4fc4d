namespace Cahier.Jupyter.Wire.Publications;

/// <summary>What went wrong in a cell.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#execution-errors</remarks>
/// <param name="Ename">The name of the error, for an exception that of its type.</param>
/// <param name="Evalue">What the error says.</param>
/// <param name="Traceback">The lines to show.</param>
public sealed record ErrorMessage(string Ename, string Evalue, IReadOnlyList<string> Traceback) : IPublication
{
    string IPublication.MessageType => MessageTypes.Error;
}
