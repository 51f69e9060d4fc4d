namespace Cahier.Execution.Outputs;

/// <summary>Reads from the user of the notebook whose code reads; outside of notebooks as the console did before.</summary>
/// <remarks>A front end asks for whole lines: what a cell reads in characters comes from a line that was asked for.</remarks>
internal sealed class RoutedReader(TextReader outside) : TextReader
{
    /// <inheritdoc/>
    public override int Peek() => Line() is { } line ? line.Rest.Peek() : outside.Peek();

    /// <inheritdoc/>
    public override int Read() => Line() is { } line ? line.Rest.Read() : outside.Read();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) =>
        Line() is { } line ? line.Rest.Read(buffer, index, count) : outside.Read(buffer, index, count);

    /// <inheritdoc/>
    public override string? ReadLine()
    {
        if (ConsoleRouter.Current is not { } cell)
            return outside.ReadLine();

        // What an earlier Read left of its line comes first.
        var rest = cell.Input.Rest;
        return rest.Peek() >= 0 ? rest.ReadLine() : cell.Input.Ask("", isPassword: false, cell.Stop.Token);
    }

    /// <inheritdoc/>
    public override string ReadToEnd()
    {
        if (ConsoleRouter.Current is null)
            return outside.ReadToEnd();

        var lines = new List<string>();
        while (ReadLine() is { } line)
            lines.Add(line);
        return string.Concat(lines.Select(line => line + Environment.NewLine));
    }

    private static CellInput? Line()
    {
        if (ConsoleRouter.Current is not { } cell)
            return null;

        if (cell.Input.Rest.Peek() < 0 && cell.Input.Ask("", isPassword: false, cell.Stop.Token) is { } asked)
            cell.Input.Rest = new StringReader(asked + Environment.NewLine);
        return cell.Input;
    }
}
