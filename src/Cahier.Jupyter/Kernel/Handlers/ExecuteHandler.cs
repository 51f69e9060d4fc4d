using System.Diagnostics.CodeAnalysis;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Comms;
using Cahier.Jupyter.Kernel.History;
using Cahier.Jupyter.Kernel.Input;
using Cahier.Jupyter.Kernel.Output;
using Cahier.Jupyter.Kernel.Serving;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Kernel.Handlers;

/// <summary>Runs cells.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#execute</remarks>
internal sealed class ExecuteHandler(
    IKernelSession session, PublishChannel iopub, CommRegistry comms, StdinPrompts prompts, InputHistory history, IWaitingRequests waiting, IKernelLog log)
    : IRequestHandler
{
    private int count;

    public string MessageType => MessageTypes.ExecuteRequest;

    /// <summary>The reply to a cell that is not run, because one before it failed.</summary>
    public ExecuteAbortedReply Aborted() => new(count);

    public async Task<IReply?> Handle(Request request)
    {
        var content = request.Read<ExecuteRequest>();
        var isBlank = string.IsNullOrWhiteSpace(content.Code);
        var isStored = !content.Silent && !isBlank && (content.StoreHistory ?? true);
        if (isStored)
            history.AddInput(++count, content.Code);

        if (!content.Silent)
            iopub.Publish(new(request.Header, new ExecuteInputMessage(content.Code, count)));

        var output = new CellOutput(iopub, comms, request.Header, count, content.Silent);
        var outcome = isBlank
            ? new ExecutionOutcome.Succeeded()
            : await Run(request, content, new(content.Code, count, isStored), output).ConfigureAwait(false);

        if (outcome is ExecutionOutcome.Failed { Error: var error })
            return Fail(content, output, error);

        if (isStored && output.ResultText is { } text)
            history.AddOutput(count, text);

        return new ExecuteReply(count, output.Payloads(), await Evaluate(content, request.CancellationToken).ConfigureAwait(false));
    }

    [SuppressMessage("Design", "CA1031", Justification = "An error of the session is told like one of the cell; the kernel goes on.")]
    private async Task<ExecutionOutcome> Run(Request request, ExecuteRequest content, CellRequest cell, CellOutput output)
    {
        using var input = new UserInput(prompts, request, content.AllowStdin);
        try
        {
            return await session.Execute(cell, output, input, request.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (request.CancellationToken.IsCancellationRequested)
        {
            return new ExecutionOutcome.Failed(new("Interrupted", "The cell was interrupted.", ["The cell was interrupted."]));
        }
        catch (Exception exception)
        {
            return new ExecutionOutcome.Failed(Bug(exception, "running the cell"));
        }
    }

    private ExecuteErrorReply Fail(ExecuteRequest content, CellOutput output, SessionError error)
    {
        output.Error(error);
        if (content.StopOnError)
            waiting.Abort();

        return new(count, error.Name, error.Message, error.Traceback);
    }

    private async Task<IReadOnlyDictionary<string, ExpressionResult>> Evaluate(ExecuteRequest content, CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, ExpressionResult>();
        foreach (var (name, expression) in content.UserExpressions ?? new Dictionary<string, string>())
            results[name] = await Evaluate(expression, cancellationToken).ConfigureAwait(false);

        return results;
    }

    [SuppressMessage("Design", "CA1031", Justification = "An error in one expression is told in its place; the reply goes out.")]
    private async Task<ExpressionResult> Evaluate(string expression, CancellationToken cancellationToken)
    {
        try
        {
            return await session.Evaluate(expression, cancellationToken).ConfigureAwait(false) switch
            {
                EvaluationOutcome.Value value => new("ok", MimeBundleContent.Write(value.Data), []),
                EvaluationOutcome.Failed failed => Failed(failed.Error),
                _ => throw new NotSupportedException(),
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Failed(new("Interrupted", "The evaluation was interrupted.", ["The evaluation was interrupted."]));
        }
        catch (Exception exception)
        {
            return Failed(Bug(exception, "evaluating an expression"));
        }
    }

    private SessionError Bug(Exception exception, string doing)
    {
        log.Note($"The session failed while {doing}: {exception}");
        var message = $"The kernel failed while {doing}. This is an error of the kernel: {exception.Message}";
        return new(exception.GetType().Name, message, [$"{exception.GetType().Name}: {message}"]);
    }

    private static ExpressionResult Failed(SessionError error) =>
        new("error", Ename: error.Name, Evalue: error.Message, Traceback: error.Traceback);
}
