using System.Collections.Concurrent;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Handlers;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Kernel.Serving;

/// <summary>
/// Handles the requests of the shell channel one after the other, on a thread of its own. When a cell fails, cells
/// that wait behind it are answered as aborted; those that come later run.
/// </summary>
internal sealed class ShellLoop(RequestChannel shell, Interruption interruption) : IWaitingRequests, IDisposable
{
    // Null marks the place up to which cells are aborted.
    private readonly BlockingCollection<WireMessage?> waiting = [];
    private Thread? thread;
    private RequestDispatcher? dispatcher;
    private ExecuteHandler? execution;
    private bool isAborting;
    private volatile bool isEnding;

    /// <summary>Begins to handle requests.</summary>
    public void Start(RequestDispatcher toAll, ExecuteHandler toCells)
    {
        dispatcher = toAll;
        execution = toCells;
        shell.OnMessage = message => Add(message);
        thread = new(Run) { IsBackground = true, Name = "jupyter requests" };
        thread.Start();
    }

    /// <summary>Aborts the cells that have arrived by now.</summary>
    public void Abort()
    {
        isAborting = true;
        shell.AfterArrived(() => Add(null));
    }

    /// <summary>Stops what runs, and waits for that. What waits is not handled any more.</summary>
    /// <returns>Whether it ended in time.</returns>
    public bool End(TimeSpan grace)
    {
        isEnding = true;
        waiting.CompleteAdding();
        interruption.End();
        return thread?.Join(grace) ?? true;
    }

    public void Dispose() => waiting.Dispose();

    private void Run()
    {
        foreach (var message in waiting.GetConsumingEnumerable())
        {
            if (isEnding)
                break;

            if (message is null)
                isAborting = false;
            else if (isAborting && message.Type == MessageTypes.ExecuteRequest)
                dispatcher!.Answer(message, execution!.Aborted());
            else
                interruption.Run(token => dispatcher!.Dispatch(message, token));
        }
    }

    private void Add(WireMessage? message)
    {
        try
        {
            waiting.Add(message);
        }
        catch (InvalidOperationException)
        {
            // The kernel ends.
        }
    }
}
