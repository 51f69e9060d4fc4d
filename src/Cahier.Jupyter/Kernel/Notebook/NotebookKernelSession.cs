using Cahier.Display;
using Cahier.Documents;
using Cahier.Execution;
using Cahier.Execution.Outputs;
using Cahier.Jupyter.Kernel.Session;
using Engine = Cahier.Languages.Assistance;

namespace Cahier.Jupyter.Kernel.Notebook;

/// <summary>A notebook of the engine, served as a kernel of one of its languages.</summary>
public sealed class NotebookKernelSession : IKernelSession
{
    private readonly NotebookSession session;
    private readonly KernelLanguage language;
    private readonly CellInputs inputs = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    // What a cell left running shows later goes to the cell of the user's that ran last.
    private volatile ICellOutput? current;

    /// <summary>Begins a notebook in the current directory, which front ends set to the folder of the notebook.</summary>
    /// <param name="language">The language of cells that name none.</param>
    public NotebookKernelSession(KernelLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        this.language = language;
        session = new(new SessionOptions { Folder = Environment.CurrentDirectory, TimeLimit = Timeout.InfiniteTimeSpan, OnOutput = Show, OnPage = Page, Input = inputs });
        if (language.Name == KernelLanguage.FSharp.Name)
            session.StartFSharp();
    }

    /// <inheritdoc/>
    public KernelDescription Description => language.Description;

    /// <inheritdoc/>
    public async Task<ExecutionOutcome> Execute(CellRequest cell, ICellOutput output, IUserInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cell);
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        var before = current;
        try
        {
            current = output;
            inputs.Current = input;
            var run = await session.RunCell(Cell(cell.Code), cell.ExecutionCount, cancellationToken).ConfigureAwait(false);
            return run.Outcome is CellOutcome.Succeeded ? new ExecutionOutcome.Succeeded() : new ExecutionOutcome.Failed(ErrorOf(run));
        }
        finally
        {
            inputs.Current = null;
            if (!cell.IsStored && before is not null)
                current = before;
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<EvaluationOutcome> Evaluate(string expression, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        var before = current;
        try
        {
            current = null;
            var run = await session.RunCell(Cell(expression), 0, cancellationToken).ConfigureAwait(false);
            return run.Outcome is CellOutcome.Succeeded
                ? new EvaluationOutcome.Value(run.Outputs.OfType<ExecuteResultOutput>().LastOrDefault()?.Data ?? MimeBundle.PlainText(""))
                : new EvaluationOutcome.Failed(ErrorOf(run));
        }
        finally
        {
            current = before;
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<CompletionList> Complete(string code, int position, CancellationToken cancellationToken)
    {
        var found = await session.Complete(language.Name, code, position, cancellationToken).ConfigureAwait(false);
        return new([.. found.Items.Select(item => new CompletionItem(item.Text, item.Kind, item.Kind == Engine.CompletionKinds.Function ? item.Detail : null))], found.Start, found.End);
    }

    /// <inheritdoc/>
    public async Task<MimeBundle?> Inspect(string code, int position, DetailLevel detail, CancellationToken cancellationToken) =>
        (await session.Inspect(language.Name, code, position, detail == DetailLevel.Full ? 1 : 0, cancellationToken).ConfigureAwait(false))?.Data;

    /// <inheritdoc/>
    public Task<Completeness> IsComplete(string code, CancellationToken cancellationToken) => Task.FromResult<Completeness>(session.IsComplete(language.Name, code) switch
    {
        Engine.Completeness.Complete => new Completeness.Complete(),
        Engine.Completeness.Incomplete incomplete => new Completeness.Incomplete(incomplete.Indent),
        Engine.Completeness.Invalid => new Completeness.Invalid(),
        _ => new Completeness.Unknown(),
    });

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        session.Dispose();
        turn.Dispose();
        return ValueTask.CompletedTask;
    }

    private CodeCell Cell(string code) => new() { Source = code, Language = language.Name };

    private static SessionError ErrorOf(CellRun run) => run.Outputs.OfType<ErrorOutput>().LastOrDefault() is { } error
        ? new(error.Name, error.Value, error.Traceback)
        : new("Cancelled", "The cell was cancelled.", ["The cell was cancelled."]);

    // A pager must get text.
    private void Page(MimeBundle data) =>
        current?.Page(data.Has(MimeTypes.PlainText) || data.Count == 0 ? data : data.With(MimeTypes.PlainText, data.First().Value));

    private void Show(OutputEvent change)
    {
        if (current is not { } output)
            return;

        switch (change)
        {
            case OutputEvent.Text text:
                output.Write(text.Stream == "stderr" ? PrintTarget.Error : PrintTarget.Output, text.Value);
                break;
            case OutputEvent.Added { Output: DisplayDataOutput display }:
                output.Display(display.Data, display.Metadata, display.DisplayId);
                break;
            case OutputEvent.Added { Output: ExecuteResultOutput result }:
                output.Result(result.Data, result.Metadata);
                break;
            case OutputEvent.Updated updated:
                output.Update(updated.Data, updated.Metadata, updated.DisplayId);
                break;
            case OutputEvent.Cleared cleared:
                output.Clear(cleared.Wait);
                break;
        }
    }
}
