using Cahier.Jupyter.Channels;

namespace Cahier.Jupyter.Kernel;

/// <summary>How a kernel is run.</summary>
public sealed record KernelOptions
{
    /// <summary>Hears of dropped messages and survived errors; standard error unless told otherwise.</summary>
    public IKernelLog Log { get; init; } = TextKernelLog.StandardError();

    /// <summary>The file that keeps the inputs of all sessions; null to keep none.</summary>
    public string? HistoryFile { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long a running cell may take to stop when the kernel ends; then it is left behind.</summary>
    public TimeSpan EndGrace { get; init; } = TimeSpan.FromSeconds(1);
}
