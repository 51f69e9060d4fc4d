using Cahier.Display;
using Cahier.Execution.Outputs;

namespace Cahier.Execution;

/// <summary>How a notebook is run.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder of the notebook: the current directory of its cells, and where relative paths start.</summary>
    public required string Folder { get; init; }

    /// <summary>How long a cell may run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long to try to stop a cell before its thread is left behind.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many characters a cell may print; what is more is cut, and the cut is told.</summary>
    public int PrintLimit { get; init; } = 1_000_000;

    /// <summary>Answers cells that read from the console; null when nobody is there.</summary>
    public IUserInputSource? Input { get; init; }

    /// <summary>Hears of each output as it comes, on the thread that makes it; null for nobody.</summary>
    public Action<OutputEvent>? OnOutput { get; init; }

    /// <summary>Shows what a cell wants beside the notebook; null where there is no such place, and it becomes an output.</summary>
    public Action<MimeBundle>? OnPage { get; init; }
}
