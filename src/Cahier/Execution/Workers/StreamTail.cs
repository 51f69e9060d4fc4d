using System.Text;

namespace Cahier.Execution.Workers;

/// <summary>Reads a stream to its end so that its writer never waits, and keeps the beginning and the end of it.</summary>
internal sealed class StreamTail
{
    private const int Kept = 32 * 1024;

    private readonly Lock gate = new();
    private readonly StringBuilder beginning = new();
    private readonly StringBuilder end = new();

    /// <summary>The beginning and the end; what was between is left out.</summary>
    public string Text
    {
        get
        {
            lock (gate)
                return $"{beginning}{end}";
        }
    }

    /// <summary>Reads to the end of the stream.</summary>
    public async Task ReadAll(StreamReader reader)
    {
        var buffer = new char[4096];
        try
        {
            while (await reader.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var length)
                Keep(buffer.AsSpan(0, length));
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The process is gone, and what it said was said.
        }
    }

    private void Keep(ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (beginning.Length < Kept)
            {
                beginning.Append(text);
                return;
            }

            end.Append(text);
            if (end.Length > 2 * Kept)
                end.Remove(0, end.Length - Kept);
        }
    }
}
