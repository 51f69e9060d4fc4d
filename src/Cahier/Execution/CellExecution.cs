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
using Cahier.Languages.Magics;

namespace Cahier.Execution;

/// <summary>The execution of one cell: its parts in order, each in its language.</summary>
[SuppressMessage("Design", "CA1001", Justification = "What a cell left behind may report at any later time.")]
internal sealed class CellExecution(NotebookLanguages languages, OutputRecorder recorder, SessionOptions options, int cellNumber, int executionCount)
{
    private readonly CellStop stop = new();
    private readonly Lock ending = new();
    private readonly CancellationTokenSource failing = new();
    private Exception? uncaught;
    private bool hasEnded;

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
        var parts = CellParser.Parse(cell.Source, cell.Language);
        foreach (var part in parts)
            if (await RunPart(part, stopOrder).ConfigureAwait(false) is not CellEnding.Completed and var ending)
                return ending;

        if (parts.OfType<CellPart.Time>().Any())
            Show(MimeBundle.PlainText($"Wall time: {watch.Elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture)} ms"));

        return new CellEnding.Completed();
    }

    private async Task<CellEnding> RunPart(CellPart part, CancellationToken stopOrder)
    {
        try
        {
            return part switch
            {
                CellPart.Code { Language: "markdown" } text => Show(MimeBundle.Of(MimeTypes.Markdown, text.Text.Trim())),
                CellPart.Code { Language: "html" } text => Show(MimeBundle.Of(MimeTypes.Html, text.Text.Trim())),
                CellPart.Code code => await RunCode(code, stopOrder).ConfigureAwait(false),
                CellPart.Share share => Note(languages.Share(share.From, share.Name, share.Language, share.As, stopOrder)),
                CellPart.Set set => Note(languages.Set(set.Language, set.Name, set.Value, stopOrder)),
                CellPart.Unknown unknown => Rejected([unknown.Problem]),
                _ => new CellEnding.Completed(),
            };
        }
        catch (OperationCanceledException) when (stopOrder.IsCancellationRequested)
        {
            return new CellEnding.Stopped(LeftRunning: false);
        }
        catch (SharingException exception)
        {
            return Rejected([new("", exception.Message, part.Line, 1, "")]);
        }
    }

    private async Task<CellEnding> RunCode(CellPart.Code code, CancellationToken stopOrder)
    {
        if (languages.Find(code.Language) is not { } language)
            return Rejected([new("", NotebookLanguages.UnknownLanguage(code.Language), code.Line, 1, "")]);

        switch (language.Prepare(new(code.Text, cellNumber, options.Folder), stopOrder))
        {
            case Preparation.Rejected rejected:
                return Rejected(rejected.Problems);
            case Preparation.Ready ready:
                var ending = await CellThread.Run(stopped => Evaluate(ready, stopped), Report, stop, options.StopGrace, stopOrder).ConfigureAwait(false);
                return Ended(ending, ready);
            default:
                throw new NotSupportedException();
        }
    }

    // The value is formatted where the code runs: formatting calls the user's own members, which may hang or throw too.
    // So this goes on, after an await, in the context of the cell.
    private static async Task<Shown> Evaluate(Preparation.Ready ready, CancellationToken stopped)
    {
        var evaluation = await ready.Run(stopped);
        return new(evaluation, evaluation is Evaluation.Value value ? Formatter.Format(value.Result) : null);
    }

    private CellEnding Ended(ThreadEnding<Shown> ending, Preparation.Ready ready)
    {
        switch (ending)
        {
            case ThreadEnding<Shown>.Completed { Result.Evaluation: Evaluation.Rejected rejected }:
                return Rejected(rejected.Problems);
            case ThreadEnding<Shown>.Completed { Result.Result: { } result }:
                if (recorder.IsAccepted(result))
                    recorder.Add(new ExecuteResultOutput(executionCount, result));
                return new CellEnding.Completed();
            case ThreadEnding<Shown>.Completed:
                return new CellEnding.Completed();
            case ThreadEnding<Shown>.Threw threw:
                return Failed(threw.Exception);
            case ThreadEnding<Shown>.Stopped stopped:
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

    private CellEnding.Failed Rejected(IReadOnlyList<CodeProblem> problems) => new(CompilationErrors.Of(problems, cellNumber));

    private CellEnding.Completed Show(MimeBundle data)
    {
        recorder.Display(data, Guid.NewGuid().ToString("N"), null);
        return new();
    }

    private CellEnding.Completed Note(string? note)
    {
        if (note is not null)
            recorder.Write("stderr", note + "\n");
        return new();
    }

    private sealed record Shown(Evaluation Evaluation, MimeBundle? Result);
}
