using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Channels;

/// <summary>Hears of what a kernel does that its clients do not see. Calls come from any thread.</summary>
public interface IKernelLog
{
    /// <summary>Something that somebody may want to know: a dropped message, an error that was survived.</summary>
    void Note(string text);

    /// <summary>A message has arrived, signed as it should be.</summary>
    void Received(ChannelName channel, WireMessage message);

    /// <summary>A message has been given to the socket.</summary>
    void Sent(ChannelName channel, WireMessage message);
}
