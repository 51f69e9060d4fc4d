using Cahier.Execution;
using Cahier.Jupyter.Kernel.Session;

namespace Cahier.Jupyter.Kernel.Notebook;

/// <summary>Brings the questions of cells to the front end that sent the running one.</summary>
internal sealed class CellInputs : IUserInputSource
{
    private volatile IUserInput? current;

    /// <summary>The input of the running cell, or null between cells.</summary>
    public IUserInput? Current
    {
        set => current = value;
    }

    public string? ReadLine(string prompt, bool isPassword, CancellationToken cancellationToken) =>
        current is { } input ? input.ReadLine(prompt, isPassword, cancellationToken).GetAwaiter().GetResult() : throw new InputUnavailableException();
}
