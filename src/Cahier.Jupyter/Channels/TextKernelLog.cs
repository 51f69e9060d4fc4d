using System.Text;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Channels;

/// <summary>A log of lines, which goes to standard error unless told otherwise.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="traces">Whether to write each message too.</param>
public sealed class TextKernelLog(TextWriter writer, bool traces) : IKernelLog
{
    /// <summary>The variable that turns on the messages, when it is set to 1.</summary>
    public const string TraceVariable = "CAHIER_JUPYTER_TRACE";

    private readonly TextWriter writer = TextWriter.Synchronized(writer);

    /// <summary>A log on this process's standard error, with the messages if the environment says so.</summary>
    public static TextKernelLog StandardError() =>
        // Not Console.Error: a notebook engine may have taken that for its cells.
        new(new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true }, Environment.GetEnvironmentVariable(TraceVariable) == "1");

    /// <inheritdoc/>
    public void Note(string text) => writer.WriteLine($"[kernel] {text}");

    /// <inheritdoc/>
    public void Received(ChannelName channel, WireMessage message) => Trace("<-", channel, message);

    /// <inheritdoc/>
    public void Sent(ChannelName channel, WireMessage message) => Trace("->", channel, message);

    private void Trace(string direction, ChannelName channel, WireMessage message)
    {
        if (traces)
            writer.WriteLine($"[kernel] {direction} {channel} {message.Type} {Encoding.UTF8.GetString(message.Content.Span)}");
    }
}
