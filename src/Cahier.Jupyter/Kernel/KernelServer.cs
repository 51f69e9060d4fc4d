using System.Diagnostics.CodeAnalysis;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Comms;
using Cahier.Jupyter.Kernel.Handlers;
using Cahier.Jupyter.Kernel.History;
using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Kernel;

/// <summary>
/// A kernel at work: a session served over the channels of a connection file. Requests of the shell channel run one
/// after the other on one thread; those of the control channel are answered on that channel's own thread meanwhile.
/// </summary>
public sealed class KernelServer : IAsyncDisposable
{
    private readonly KernelChannels channels;
    private readonly IKernelSession session;
    private readonly KernelOptions options;
    private readonly InputHistory history;
    private readonly Interruption interruption = new();
    private readonly ShellLoop shell;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private KernelServer(KernelChannels channels, IKernelSession session, KernelOptions options)
    {
        this.channels = channels;
        this.session = session;
        this.options = options;
        history = new(options.HistoryFile is { } file ? new(file) : null, options.Log);
        shell = new(channels.Shell, interruption);
    }

    /// <summary>Is completed when a front end has asked the kernel to end, and its request is answered.</summary>
    public Task Ended => ended.Task;

    /// <summary>Takes the ports and serves the session until it is disposed of.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="session">What to serve; it is disposed of with the kernel.</param>
    /// <param name="options">How.</param>
    public static KernelStartOutcome Start(ConnectionFile connection, IKernelSession session, KernelOptions options)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(options);

        var wire = new WireSession(Environment.UserName, options.Time);
        switch (KernelChannels.Open(connection, wire, options.Log))
        {
            case ChannelsOutcome.Opened { Channels: var channels }:
                var server = new KernelServer(channels, session, options);
                server.Serve(connection, wire);
                return new KernelStartOutcome.Started(server);
            case ChannelsOutcome.Failed { Problem: var problem }:
                return new KernelStartOutcome.Failed(problem);
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>Stops the running cell; without one, nothing happens.</summary>
    public void Interrupt() => interruption.Interrupt();

    /// <summary>Stops the running cell, sends what waits, and closes the sockets; the ports are free soon after.</summary>
    public async ValueTask DisposeAsync()
    {
        var hasEnded = await Task.Run(() => shell.End(options.EndGrace)).ConfigureAwait(false);
        if (!hasEnded)
            options.Log.Note("The running cell did not stop; it is left behind.");

        await EndSession().ConfigureAwait(false);
        SendAll();
        if (hasEnded)
        {
            shell.Dispose();
            interruption.Dispose();
        }
    }

    /// <summary>Sends what waits and keeps the inputs, when the user's code ends the process from within a cell.</summary>
    internal void SendAll()
    {
        history.Dispose();
        channels.Dispose();
    }

    private void Serve(ConnectionFile connection, WireSession wire)
    {
        var (log, iopub) = (options.Log, channels.Iopub);
        var comms = new CommRegistry(iopub);
        var execute = new ExecuteHandler(session, iopub, comms, new(channels.Stdin, iopub, wire, log), history, shell, log);
        IRequestHandler[] anywhere = [new KernelInfoHandler(session), new ShutdownHandler(() => ended.TrySetResult()), new InterruptHandler(interruption)];

        var toShell = new RequestDispatcher(channels.Shell, iopub, wire, log,
        [
            .. anywhere, execute, new CompleteHandler(session), new InspectHandler(session), new IsCompleteHandler(session),
            new HistoryHandler(history), new ConnectHandler(connection), new CommInfoHandler(comms),
            new CommOpenHandler(session, comms, iopub, log), new CommMessageHandler(comms, iopub, log, isClosing: false),
            new CommMessageHandler(comms, iopub, log, isClosing: true),
        ]);
        var toControl = new RequestDispatcher(channels.Control, iopub, wire, log, [.. anywhere, new DebugHandler()]);
        channels.Control.OnMessage = message => toControl.Dispatch(message, CancellationToken.None);

        iopub.Publish(new(null, new StatusMessage("starting")));
        shell.Start(toShell, execute);
        channels.Start();
    }

    [SuppressMessage("Design", "CA1031", Justification = "The kernel ends all the same.")]
    private async Task EndSession()
    {
        try
        {
            await session.DisposeAsync().AsTask().WaitAsync(options.EndGrace, options.Time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            options.Log.Note("The session did not end in time; it is left behind.");
        }
        catch (Exception exception)
        {
            options.Log.Note($"The session failed to end: {exception}");
        }
    }
}
