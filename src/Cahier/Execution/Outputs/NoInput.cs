namespace Cahier.Execution.Outputs;

/// <summary>Refuses to wait for input that nobody will give.</summary>
internal sealed class NoInput : IUserInputSource
{
    public static NoInput Instance { get; } = new();

    public string? ReadLine(string prompt, bool isPassword, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A notebook that runs by itself has no input to read. Put the value into a variable, or into a cell tagged 'parameters'.");
}
