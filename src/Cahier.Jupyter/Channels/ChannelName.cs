namespace Cahier.Jupyter.Channels;

/// <summary>The channels between a kernel and its front ends.</summary>
public enum ChannelName
{
    /// <summary>Requests that wait for one another: execute, complete, inspect and so on.</summary>
    Shell,

    /// <summary>Requests that wait for nothing: interrupt, shutdown.</summary>
    Control,

    /// <summary>The kernel's questions to the user.</summary>
    Stdin,

    /// <summary>What is broadcast to all clients.</summary>
    Iopub,

    /// <summary>Bytes that come back, to show that the kernel lives.</summary>
    Heartbeat,
}
