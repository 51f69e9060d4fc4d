using System.Text.Json;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Input;

/// <summary>Asks clients for a line, and brings their answers to those who wait for them.</summary>
internal sealed class StdinPrompts
{
    private readonly RequestChannel stdin;
    private readonly PublishChannel iopub;
    private readonly WireSession session;
    private readonly IKernelLog log;
    private readonly Lock changing = new();
    private readonly List<Prompt> open = [];

    public StdinPrompts(RequestChannel stdin, PublishChannel iopub, WireSession session, IKernelLog log)
    {
        this.stdin = stdin;
        this.iopub = iopub;
        this.session = session;
        this.log = log;
        stdin.OnMessage = Receive;
    }

    /// <summary>Asks the client that sent a request, and waits for the answer.</summary>
    public async Task<string> Ask(WireMessage request, string prompt, bool isPassword, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Clients have the same identity on stdin as on shell.
        var question = session.Create(MessageTypes.InputRequest, new InputRequest(prompt, isPassword), request.Header) with { Identities = request.Identities };
        var asked = new Prompt(question);
        lock (changing)
            open.Add(asked);

        try
        {
            // What the cell printed before may be the question.
            iopub.SendWaiting();
            stdin.Send(question);
            return await asked.Answer.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (changing)
                open.Remove(asked);
        }
    }

    private void Receive(WireMessage message)
    {
        if (message.Type != MessageTypes.InputReply)
        {
            log.Note($"Dropped a message of the type {message.Type} on the channel {ChannelName.Stdin}.");
            return;
        }

        Prompt? prompt;
        lock (changing)
            prompt = open.Find(candidate => candidate.IsAnsweredBy(message));

        if (prompt is null)
            log.Note("Dropped an input that nothing waits for any more.");
        else
            Give(message, prompt);
    }

    private void Give(WireMessage message, Prompt prompt)
    {
        try
        {
            prompt.Answer.TrySetResult(MessageContent.Read<InputReply>(message).Value);
        }
        catch (JsonException exception)
        {
            log.Note($"Dropped an input that does not have the form of the protocol: {exception.Message}");
        }
    }

    private sealed record Prompt(WireMessage Question)
    {
        public TaskCompletionSource<string> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Many clients do not say which question they answer: then it is the one that they were asked.</summary>
        public bool IsAnsweredBy(WireMessage reply) =>
            (reply.ParentHeader is null || reply.ParentHeader.MsgId == Question.Header.MsgId)
            && reply.Identities.Count == Question.Identities.Count
            && reply.Identities.Zip(Question.Identities).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));
    }
}
