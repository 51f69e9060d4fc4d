using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>What a worker process tells its pool; one line of JSON each.</summary>
internal abstract record WorkerReply
{
    private WorkerReply()
    {
    }

    /// <summary>Something happened in the run.</summary>
    public sealed record Told(RunMessage Message) : WorkerReply;

    /// <summary>The run is over, and the worker free for another.</summary>
    public sealed record Done : WorkerReply;

    /// <summary>The notebook could not be run at all.</summary>
    public sealed record Refused(string Message) : WorkerReply;

    /// <summary>Code of a notebook ends the process.</summary>
    /// <param name="Exception">What it threw on a thread of its own; null when it exits.</param>
    public sealed record Ending(CellError? Exception) : WorkerReply;
}
