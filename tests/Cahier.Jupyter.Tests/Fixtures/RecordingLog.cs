using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>Remembers what a kernel did that its clients do not see, and waits for it.</summary>
internal sealed class RecordingLog : IKernelLog
{
    private readonly Lock changing = new();
    private readonly List<string> notes = [];
    private readonly HashSet<string> received = [];

    public IReadOnlyList<string> Notes
    {
        get
        {
            lock (changing)
                return [.. notes];
        }
    }

    public void Note(string text) => Change(() => notes.Add(text));

    public void Received(ChannelName channel, WireMessage message) => Change(() => received.Add(message.Header.MsgId));

    public void Sent(ChannelName channel, WireMessage message)
    {
    }

    /// <summary>Waits until the kernel has taken a message from its socket.</summary>
    public void WaitForArrival(string messageId) => Wait(() => received.Contains(messageId), $"the message {messageId}");

    /// <summary>Waits until a note holds a text.</summary>
    public void WaitForNote(string part) => Wait(() => notes.Any(note => note.Contains(part, StringComparison.Ordinal)), $"a note with \"{part}\"");

    private void Change(Action change)
    {
        lock (changing)
            change();
    }

    private void Wait(Func<bool> isThere, string what)
    {
        bool IsThere()
        {
            lock (changing)
                return isThere();
        }

        if (!SpinWait.SpinUntil(IsThere, TestFrontend.Patience))
            Assert.Fail($"The kernel has not met {what}. Its notes: {string.Join("; ", Notes)}");
    }
}
