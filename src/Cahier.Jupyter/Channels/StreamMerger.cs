using System.Text;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Channels;

/// <summary>
/// Joins texts that a cell prints in quick succession, so that a loop with <c>Console.Write</c> does not bury the
/// front end under messages, and what F# prints in pieces is saved as one output. The order of all messages stays.
/// </summary>
/// <param name="send">Sends a message.</param>
internal sealed class StreamMerger(Action<Publication> send)
{
    private const int MostCharacters = 1 << 20;

    private readonly StringBuilder text = new();
    private (MessageHeader? Parent, string Stream) source;

    /// <summary>How long text may wait for more text: too short for a reader to see.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether text waits: then <see cref="FlushWhole"/> is to be called after <see cref="Interval"/>.</summary>
    public bool IsWaiting => text.Length > 0;

    /// <summary>Sends a message, or keeps its text for a while.</summary>
    public void Add(Publication publication)
    {
        if (publication.Content is not StreamMessage stream)
        {
            Flush();
            send(publication);
            return;
        }

        if (source != (publication.Parent, stream.Name))
            Flush();

        source = (publication.Parent, stream.Name);
        text.Append(stream.Text);
        if (text.Length >= MostCharacters)
            FlushWhole();
    }

    /// <summary>Sends the text that waits, if any does, but for the first half of a character whose second may follow.</summary>
    public void FlushWhole() => Send(IsWaiting && char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length);

    /// <summary>Sends the text that waits, if any does.</summary>
    private void Flush() => Send(text.Length);

    private void Send(int length)
    {
        if (length == 0)
            return;

        send(new(source.Parent, new StreamMessage(source.Stream, text.ToString(0, length))));
        text.Remove(0, length);
    }
}
