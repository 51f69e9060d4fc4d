namespace Cahier.Jupyter.Channels;

/// <summary>What came of opening the channels.</summary>
internal abstract record ChannelsOutcome
{
    private ChannelsOutcome()
    {
    }

    /// <summary>All are bound.</summary>
    public sealed record Opened(KernelChannels Channels) : ChannelsOutcome;

    /// <summary>One could not be bound; none is.</summary>
    public sealed record Failed(string Problem) : ChannelsOutcome;
}
