namespace Cahier.Execution;

/// <summary>Asks the user of a notebook for a line: for cells that read from the console.</summary>
public interface IUserInputSource
{
    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="prompt">What stands before the input; empty for nothing.</param>
    /// <param name="isPassword">Whether the input must not be shown.</param>
    /// <param name="cancellationToken">Ends the waiting: the cell is to stop.</param>
    /// <returns>The line without its end; null at the end of the input.</returns>
    /// <exception cref="InvalidOperationException">Nobody is there to answer; the message says what to do.</exception>
    string? ReadLine(string prompt, bool isPassword, CancellationToken cancellationToken);
}
