using System.Diagnostics.CodeAnalysis;
using Cahier.Execution.Errors;
using Cahier.Execution.Runs;

namespace Cahier.Execution.Workers;

/// <summary>The run of a notebook as its worker sees it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "What the notebook left behind may ask for the token at any later time.")]
internal sealed class HostedRun(WorkerRequest.Run request)
{
    private readonly CancellationTokenSource stop = new();
    private volatile int cell;

    /// <summary>Whether its result has been told: what its code does now is nobody's output.</summary>
    public bool IsOver { get; set; }

    /// <summary>Orders it to stop.</summary>
    public void Stop() => stop.Cancel();

    /// <summary>Runs the cells.</summary>
    public async Task Run(Action<RunMessage> tell)
    {
        var options = new RunOptions { TimeLimit = request.TimeLimit, PrintLimit = request.PrintLimit };
        await NotebookLoop.Run(request.Cells, request.Folder, options, message => Tell(message, tell), stop.Token).ConfigureAwait(false);
    }

    /// <summary>An exception that no cell's own thread threw, as the error of the cell that runs.</summary>
    public CellError ErrorOf(Exception exception) => UserTraceback.Of(exception, request.Cells.Count == 0 ? 0 : request.Cells[cell].Number, request.Folder);

    private void Tell(RunMessage message, Action<RunMessage> tell)
    {
        if (message is RunMessage.Started started)
            cell = started.Cell;
        tell(message);
    }
}
