namespace Cahier.Jupyter.Kernel.Session;

/// <summary>Asks the user at the front end that sent the running cell.</summary>
public interface IUserInput
{
    /// <summary>Whether the front end answers; if not, <see cref="ReadLine"/> throws at once.</summary>
    bool IsAvailable { get; }

    /// <summary>Asks for a line.</summary>
    /// <param name="prompt">The text before the input; empty for none.</param>
    /// <param name="isPassword">Whether the front end must not show the input.</param>
    /// <param name="cancellationToken">Gives up waiting, beside the interrupt of the cell, which does so too.</param>
    /// <returns>The line without its end; null when the user ended the input (Ctrl-D).</returns>
    /// <exception cref="InputUnavailableException">The front end does not answer such questions.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted, or has ended.</exception>
    Task<string?> ReadLine(string prompt, bool isPassword, CancellationToken cancellationToken);
}
