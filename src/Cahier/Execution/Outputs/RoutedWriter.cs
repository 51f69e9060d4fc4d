using System.Text;

namespace Cahier.Execution.Outputs;

/// <summary>Writes to the notebook whose code writes; outside of notebooks to the console as it was before.</summary>
internal sealed class RoutedWriter(string stream, TextWriter outside) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => outside.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (ConsoleRouter.Current is not { } cell)
            outside.Write(value);
        else if (cell.Stop.MayShow())
            cell.Recorder.Write(stream, value ?? "");
    }

    /// <inheritdoc/>
    public override void WriteLine() => Write(NewLine);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + NewLine);

    /// <inheritdoc/>
    public override void WriteLine(ReadOnlySpan<char> buffer) => Write(string.Concat(buffer, NewLine));

    /// <inheritdoc/>
    public override void Flush()
    {
        if (ConsoleRouter.Current is null)
            outside.Flush();
    }
}
