using System.Runtime.ExceptionServices;

namespace Cahier.Execution.Running;

/// <summary>
/// Where a cell goes on after an <c>await</c>: on a thread of the pool, under the same order to stop. Not on the cell's
/// own thread, since code that blocks there on a task would wait for itself.
/// </summary>
internal sealed class CellContext(CellStop stop, Action<Exception> report) : SynchronizationContext
{
    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        // What an async void method throws is posted like this, only to be thrown again: told at once, it does not
        // come after the end of its cell.
        if (state is ExceptionDispatchInfo thrown)
            report(thrown.SourceException);
        else if (!stop.IsOver)
            ThreadPool.QueueUserWorkItem(_ => Run(() => d(state)));
    }

    private void Run(Action callback)
    {
        var before = Current;
        SetSynchronizationContext(this);
        stop.Enter();
        try
        {
            callback();
        }
        catch (Exception exception)
        {
            report(exception);
        }
        finally
        {
            stop.Leave();
            SetSynchronizationContext(before);
        }
    }

}
