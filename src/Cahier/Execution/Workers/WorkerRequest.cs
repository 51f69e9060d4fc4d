using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>What a pool asks of a worker process; one line of JSON each.</summary>
internal abstract record WorkerRequest
{
    private WorkerRequest()
    {
    }

    /// <summary>Run the cells of a notebook.</summary>
    public sealed record Run(IReadOnlyList<PlannedCell> Cells, string Folder, TimeSpan TimeLimit, int PrintLimit) : WorkerRequest;

    /// <summary>Stop the run.</summary>
    public sealed record Cancel : WorkerRequest;
}
