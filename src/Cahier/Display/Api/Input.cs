using Cahier.Execution.Outputs;

namespace Cahier;

/// <summary>Asks the user of the notebook, where the front end can: <c>var name = Input.Ask("Your name? ");</c></summary>
public static class Input
{
    /// <summary>Asks for a line.</summary>
    /// <returns>The line; null at the end of the input.</returns>
    /// <exception cref="InvalidOperationException">Nobody is there to answer.</exception>
    public static string? Ask(string prompt) => Ask(prompt, isPassword: false);

    /// <summary>Asks for a line that the front end does not show, and that stands in no output.</summary>
    /// <returns>The line; null at the end of the input.</returns>
    /// <exception cref="InvalidOperationException">Nobody is there to answer.</exception>
    public static string? Password(string prompt) => Ask(prompt, isPassword: true);

    private static string? Ask(string prompt, bool isPassword) =>
        ConsoleRouter.Current is { } cell
            ? cell.Input.Ask(prompt ?? "", isPassword, cell.Stop.Token)
            : throw new InvalidOperationException("Only the code of a cell can ask the user of a notebook.");
}
