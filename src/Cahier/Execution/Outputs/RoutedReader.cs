namespace Cahier.Execution.Outputs;

/// <summary>Refuses to wait for input that nobody will give; outside of notebooks it reads as the console did before.</summary>
internal sealed class RoutedReader(TextReader outside) : TextReader
{
    /// <inheritdoc/>
    public override int Peek() => Reader().Peek();

    /// <inheritdoc/>
    public override int Read() => Reader().Read();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Reader().Read(buffer, index, count);

    /// <inheritdoc/>
    public override string? ReadLine() => Reader().ReadLine();

    /// <inheritdoc/>
    public override string ReadToEnd() => Reader().ReadToEnd();

    private TextReader Reader() =>
        ConsoleRouter.Current is null
            ? outside
            : throw new InvalidOperationException(
                "A notebook that runs by itself has no input to read. Put the value into a variable, or into a cell tagged 'parameters'.");
}
