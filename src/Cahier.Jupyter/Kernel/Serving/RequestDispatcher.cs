using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Kernel.Serving;

/// <summary>
/// Gives each request of a channel to its handler and sends the reply to the client that asked, with <c>busy</c>
/// before and <c>idle</c> after, whatever happens between.
/// </summary>
internal sealed class RequestDispatcher(RequestChannel channel, PublishChannel iopub, WireSession session, IKernelLog log, IEnumerable<IRequestHandler> handlers)
{
    private readonly Dictionary<string, IRequestHandler> handlers = handlers.ToDictionary(handler => handler.MessageType);

    /// <summary>Answers a request; returns when that is done.</summary>
    public void Dispatch(WireMessage message, CancellationToken cancellationToken)
    {
        var request = new Request(message, cancellationToken);
        if (handlers.TryGetValue(message.Type, out var handler))
            Answer(request, () => handler.Handle(request));
        else if (MessageTypes.ReplyTo(message.Type) is not null)
            Answer(request, () => Task.FromResult<IReply?>(Unknown(message.Type)));
        else
            log.Note($"Dropped a message of the unknown type {message.Type}.");
    }

    /// <summary>Answers a request with a reply that needs no handler.</summary>
    public void Answer(WireMessage message, IReply reply) =>
        Answer(new Request(message, CancellationToken.None), () => Task.FromResult<IReply?>(reply));

    private void Answer(Request request, Func<Task<IReply?>> handle)
    {
        Tell(request, "busy");

        // Waiting on purpose: the thread is the channel's own, and user code can use up all threads of the pool.
        if (Reply(request, handle).GetAwaiter().GetResult() is { } reply && MessageTypes.ReplyTo(request.Message.Type) is { } type)
            channel.Send(session.Create(type, reply, request.Header) with { Identities = request.Message.Identities });

        Tell(request, "idle");
        request.Afterwards();
    }

    [SuppressMessage("Design", "CA1031", Justification = "A request gets a reply, whatever goes wrong: front ends wait for it without end.")]
    private async Task<IReply?> Reply(Request request, Func<Task<IReply?>> handle)
    {
        try
        {
            return await handle().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (request.CancellationToken.IsCancellationRequested)
        {
            return Error("Interrupted", "The request was interrupted.");
        }
        catch (JsonException exception)
        {
            return Error("InvalidRequest", $"The content of this {request.Message.Type} does not have the form of the protocol: {exception.Message}");
        }
        catch (Exception exception)
        {
            log.Note($"An error while handling {request.Message.Type} was survived: {exception}");
            return Error(exception.GetType().Name, $"The kernel failed on this {request.Message.Type}: {exception.Message}");
        }
    }

    private void Tell(Request request, string state) => iopub.Publish(new(request.Header, new StatusMessage(state)));

    private static ErrorReply Unknown(string type) => Error("UnknownRequest", $"This kernel has no answer to {type}.");

    private static ErrorReply Error(string name, string message) => new(name, message, [$"{name}: {message}"]);
}
