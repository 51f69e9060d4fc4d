using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cahier.Display;
using Cahier.Display.Formatting;
using Cahier.Documents;
using Cahier.Execution.Errors;
using Cahier.Execution.Outputs;
using Cahier.Execution.Running;
using Cahier.Languages;
using Cahier.Languages.Contents;
using Cahier.Languages.Magics;

namespace Cahier.Execution;

/// <summary>The execution of one cell: its parts in order, each in its language.</summary>
[SuppressMessage("Design", "CA1001", Justification = "What a cell left behind may report at any later time.")]
internal sealed partial class CellExecution(NotebookLanguages languages, OutputRecorder recorder, SessionOptions options, int cellNumber, int executionCount)
{
    private readonly CellStop stop = new();
    private readonly Lock ending = new();
    private readonly CancellationTokenSource failing = new();
    private Exception? uncaught;
    private bool hasEnded;
    private bool showsTime;

    /// <summary>Runs the cell until it ends, a part fails, or the token orders it to stop.</summary>
    public async Task<CellEnding> Run(CodeCell cell, CancellationToken stopOrder)
    {
        // Flows into everything that the cell starts, and ends with this method.
        ConsoleRouter.Enter(new(recorder, stop, Report, new(options.Input ?? NoInput.Instance)));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopOrder, failing.Token);
        var ended = await RunParts(cell, either.Token).ConfigureAwait(false);
        ConsoleRouter.Restore();
        lock (ending)
            hasEnded = true;

        return uncaught is null || stopOrder.IsCancellationRequested ? ended : Failed(uncaught);
    }

    private async Task<CellEnding> RunParts(CodeCell cell, CancellationToken stopOrder)
    {
        var watch = Stopwatch.StartNew();
        var ended = await RunParts(CellParser.Parse(cell.Source, cell.Language), origin: null, stopOrder).ConfigureAwait(false);
        if (showsTime && ended is CellEnding.Completed)
            Show(MimeBundle.PlainText($"Wall time: {watch.Elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture)} ms"));

        return ended;
    }

    private async Task<CellEnding> RunParts(IReadOnlyList<CellPart> parts, CodeOrigin? origin, CancellationToken stopOrder)
    {
        foreach (var part in parts)
            if (await RunPart(part, origin, stopOrder).ConfigureAwait(false) is not CellEnding.Completed and var ended)
                return ended;

        return new CellEnding.Completed();
    }

    private async Task<CellEnding> RunPart(CellPart part, CodeOrigin? origin, CancellationToken stopOrder)
    {
        try
        {
            return part switch
            {
                CellPart.Code code when ContentLanguages.Find(code.Language) is { } content => Shown(content.Render(code.Text.Trim())),
                CellPart.Code code => await RunCode(code, origin, stopOrder).ConfigureAwait(false),
                CellPart.Command command => await RunCommand(command, origin, stopOrder).ConfigureAwait(false),
                CellPart.Unknown unknown => Rejected([unknown.Problem], origin),
                _ => throw new NotSupportedException(),
            };
        }
        catch (OperationCanceledException) when (stopOrder.IsCancellationRequested)
        {
            return new CellEnding.Stopped(LeftRunning: false);
        }
        catch (SharingException exception)
        {
            return Rejected([new("", exception.Message, part.Line, 1, "")], origin);
        }
    }

    private async Task<CellEnding> RunCode(CellPart.Code code, CodeOrigin? origin, CancellationToken stopOrder)
    {
        if (languages.Find(code.Language) is not { } language)
            return Rejected([new("", NotebookLanguages.UnknownLanguage(code.Language), code.Line, 1, "")], origin);

        switch (language.Prepare(new(code.Text, cellNumber, origin?.Folder ?? options.Folder) { ResultName = code.ResultName, Origin = origin }, stopOrder))
        {
            case Preparation.Rejected rejected:
                return Rejected(rejected.Problems, origin);
            case Preparation.Ready ready:
                var ending = await CellThread.Run(stopped => Evaluate(ready, stopped), Report, stop, options.StopGrace, stopOrder).ConfigureAwait(false);
                return Ended(ending, ready, origin);
            default:
                throw new NotSupportedException();
        }
    }

    // The value is formatted where the code runs: formatting calls the user's own members, which may hang or throw too.
    // So this goes on, after an await, in the context of the cell.
    private static async Task<Formatted> Evaluate(Preparation.Ready ready, CancellationToken stopped)
    {
        var evaluation = await ready.Run(stopped);
        return new(evaluation, evaluation is Evaluation.Value value ? Formatter.Format(value.Result) : null);
    }

    private CellEnding Ended(ThreadEnding<Formatted> ending, Preparation.Ready ready, CodeOrigin? origin)
    {
        switch (ending)
        {
            case ThreadEnding<Formatted>.Completed { Result.Evaluation: Evaluation.Rejected rejected }:
                return Rejected(rejected.Problems, origin, rejected.Name);
            case ThreadEnding<Formatted>.Completed { Result.Result: { } result } when origin is not null:
                return Shown(result);
            case ThreadEnding<Formatted>.Completed { Result.Result: { } result }:
                if (recorder.IsAccepted(result))
                    recorder.Add(new ExecuteResultOutput(executionCount, result));
                return new CellEnding.Completed();
            case ThreadEnding<Formatted>.Completed:
                return new CellEnding.Completed();
            case ThreadEnding<Formatted>.Threw threw:
                return Failed(threw.Exception);
            case ThreadEnding<Formatted>.Stopped stopped:
                if (stopped.LeftThread)
                    ready.Forget();
                return new CellEnding.Stopped(stopped.LeftThread || stopped.LeftTask);
            default:
                throw new NotSupportedException();
        }
    }

    // As an exception that nobody catches ends a program, it ends the cell; after the cell it can only be told.
    private void Report(Exception exception)
    {
        // What a stopped cell throws on its way out is of no use to anybody.
        if (stop.Token.IsCancellationRequested || exception is CellStoppedException)
            return;

        lock (ending)
        {
            if (!hasEnded)
            {
                uncaught ??= exception;
                failing.Cancel();
                return;
            }
        }

        var error = UserTraceback.Of(exception, cellNumber, options.Folder);
        recorder.Write("stderr", $"Unhandled exception in the background of cell {cellNumber}:\n{string.Join('\n', error.Traceback)}\n");
    }

    private CellEnding.Failed Failed(Exception exception) => new(UserTraceback.Of(exception, cellNumber, options.Folder));

    private CellEnding.Failed Rejected(IReadOnlyList<CodeProblem> problems, CodeOrigin? origin, string name = "CompilationError") =>
        new(CompilationErrors.Of(origin is null ? problems : [.. problems.Select(origin.Place)], cellNumber) with { Name = name });

    private CellEnding.Completed Shown(MimeBundle data)
    {
        Show(data);
        return new();
    }

    private sealed record Formatted(Evaluation Evaluation, MimeBundle? Result);
}
