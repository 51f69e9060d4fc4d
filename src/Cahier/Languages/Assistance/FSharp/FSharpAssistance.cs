using Cahier.Languages.FSharp;
using static FSharp.Compiler.Interactive.Shell;

namespace Cahier.Languages.Assistance.FSharp;

/// <summary>
/// Assistance for F#: asks the notebook's own session, which the first question starts where no cell has. One question at
/// a time: the compiler was not made to check several pieces of code at once for one session.
/// </summary>
internal sealed class FSharpAssistance(Func<Task<FsiEvaluationSession>> start, ILanguage language) : ILanguageAssistance
{
    private readonly Lock checking = new();

    /// <inheritdoc/>
    public CompletionList Complete(DraftCode code, int position, CancellationToken cancellationToken)
    {
        if (FSharpCompletions.InText(code, position) is { } inText)
            return inText;

        var session = Session(cancellationToken);
        lock (checking)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return FSharpCompletions.InCode(session, code, position);
        }
    }

    /// <inheritdoc/>
    public Inspection? Inspect(DraftCode code, int position, int detailLevel, CancellationToken cancellationToken)
    {
        var session = Session(cancellationToken);
        lock (checking)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return FSharpInspection.Of(FSharpDraft.Check(session, code), position, detailLevel, language.Find)?.ToInspection();
        }
    }

    /// <inheritdoc/>
    public Completeness IsComplete(DraftCode code) => FSharpCompleteness.Of(code.Text);

    /// <inheritdoc/>
    public IReadOnlyList<CodeProblem> Diagnose(DraftCode code, CancellationToken cancellationToken)
    {
        var session = Session(cancellationToken);
        lock (checking)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cell = new CellCode(code.Text, 0, code.Folder);
            var lines = code.Text.Split('\n');
            // The compiler names what it checks stdin.fsx, a file that nobody has.
            return [.. FSharpProblems.From(FSharpDraft.Check(session, code).Diagnostics.DistinctBy(found => (found.Range, found.ErrorNumber)), cell)
                .Select(problem => problem with { File = null, LineText = problem.Line <= lines.Length ? lines[problem.Line - 1].TrimEnd('\r') : "" })];
        }
    }

    private FsiEvaluationSession Session(CancellationToken cancellationToken)
    {
        var starting = start();
        starting.Wait(cancellationToken);
        return starting.Result;
    }
}
