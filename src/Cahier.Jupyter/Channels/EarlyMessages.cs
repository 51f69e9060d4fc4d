using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Channels;

/// <summary>
/// Keeps the last of what is broadcast before anybody listens. A front end may send requests before its subscription
/// has arrived, and would wait for ever for an <c>idle</c> that was sent to nobody.
/// </summary>
internal sealed class EarlyMessages
{
    private const int Most = 256;

    private readonly Queue<WireMessage> messages = new();

    /// <summary>Keeps a message, instead of the oldest one if there are many.</summary>
    public void Add(WireMessage message)
    {
        if (messages.Count == Most)
            messages.Dequeue();

        messages.Enqueue(message);
    }

    /// <summary>Gives up all messages, the oldest first.</summary>
    public IReadOnlyList<WireMessage> Take()
    {
        WireMessage[] all = [.. messages];
        messages.Clear();
        return all;
    }
}
