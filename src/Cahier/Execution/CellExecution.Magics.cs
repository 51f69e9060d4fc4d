using Cahier.Display;
using Cahier.Execution.Outputs;
using Cahier.Execution.Running;
using Cahier.Languages;
using Cahier.Languages.Magics;

namespace Cahier.Execution;

/// <summary>What commands of a cell ask of it.</summary>
internal sealed partial class CellExecution : IMagicHost
{
    /// <inheritdoc/>
    public NotebookLanguages Languages => languages;

    /// <inheritdoc/>
    public string Folder => options.Folder;

    /// <inheritdoc/>
    public IUserInputSource Input => options.Input ?? NoInput.Instance;

    /// <inheritdoc/>
    public void Show(MimeBundle data) => recorder.Display(data, Guid.NewGuid().ToString("N"), null);

    /// <inheritdoc/>
    public void Note(string text) => recorder.Write("stderr", text + "\n");

    /// <inheritdoc/>
    public void ShowTime() => showsTime = true;

    /// <inheritdoc/>
    public async Task<MagicOutcome> Guarded(Func<MimeBundle> show, CancellationToken cancellationToken)
    {
        var ended = await CellThread.Run(_ => Task.FromResult(show()), Report, stop, options.StopGrace, cancellationToken).ConfigureAwait(false);
        return ended switch
        {
            ThreadEnding<MimeBundle>.Completed completed => new MagicOutcome.Ended(Shown(completed.Result)),
            ThreadEnding<MimeBundle>.Threw threw => new MagicOutcome.Ended(Failed(threw.Exception)),
            ThreadEnding<MimeBundle>.Stopped stopped => new MagicOutcome.Ended(new CellEnding.Stopped(stopped.LeftThread)),
            _ => throw new NotSupportedException(),
        };
    }

    /// <inheritdoc/>
    public Task<CellEnding> Run(ImportedCell cell, CancellationToken cancellationToken)
    {
        // A script is all code, whatever its lines begin with.
        IReadOnlyList<CellPart> parts = cell.Number is null ? [new CellPart.Code(1, cell.Language, cell.Source)] : CellParser.Parse(cell.Source, cell.Language);
        return RunParts(parts, CodeOrigin.Of(cell), cancellationToken);
    }

    private async Task<CellEnding> RunCommand(CellPart.Command command, CodeOrigin? origin, CancellationToken stopOrder)
    {
        MagicOutcome outcome;
        try
        {
            outcome = await command.Magic.Run(command.Call, this, stopOrder).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or SharingException))
        {
            // Of what the command asked, such as a front end that cannot ask the reader.
            outcome = new MagicOutcome.Ended(Failed(exception));
        }

        switch (outcome)
        {
            case MagicOutcome.Done:
                return new CellEnding.Completed();
            case MagicOutcome.Wrong wrong:
                return Rejected([new("", wrong.Message, command.Line, 1, command.LineText, Hint: wrong.Hint)], origin);
            // The line in this cell from which an error in an imported file came.
            case MagicOutcome.Ended { Ending: CellEnding.Failed { Error: var error } }:
                return new CellEnding.Failed(error with { Line = error.Line ?? command.Line });
            case MagicOutcome.Ended ended:
                return ended.Ending;
            default:
                throw new NotSupportedException();
        }
    }
}
