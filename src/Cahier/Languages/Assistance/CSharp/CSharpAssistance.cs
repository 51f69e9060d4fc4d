using Cahier.Languages.Assistance.CSharp.Completion;
using Cahier.Languages.Assistance.CSharp.Inspecting;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>Assistance for C#: asks the compiler about the code as the next cell on top of the earlier ones.</summary>
/// <remarks>
/// Not Roslyn's completion service: that works on projects, not on the compilations of a session, so each earlier cell
/// would be a project of its own, which is slow after ten cells and without end after two hundred. It also takes seconds
/// of processor time for its first answer, 75 MB of memory and 15 MB of assemblies. Asking the session's own compilations
/// costs a few milliseconds and nothing to start, and the answers are exact.
/// </remarks>
internal sealed class CSharpAssistance(Func<CSharpState> state) : ILanguageAssistance
{
    private volatile DraftBase? last;

    /// <inheritdoc/>
    public CompletionList Complete(DraftCode code, int position, CancellationToken cancellationToken) =>
        CSharpCompletions.Of(Draft(code), position, cancellationToken);

    /// <inheritdoc/>
    public Inspection? Inspect(DraftCode code, int position, int detailLevel, CancellationToken cancellationToken) =>
        CSharpInspection.Of(Draft(code), position, detailLevel, cancellationToken)?.ToInspection();

    /// <inheritdoc/>
    public Completeness IsComplete(DraftCode code) => CSharpCompleteness.Of(code.Text);

    /// <inheritdoc/>
    public IReadOnlyList<CodeProblem> Diagnose(DraftCode code, CancellationToken cancellationToken)
    {
        var draft = Draft(code);
        return [.. draft.ReferenceProblems, .. draft.Problems(cancellationToken)];
    }

    private CSharpDraft Draft(DraftCode code)
    {
        var now = state();
        var known = last;
        if (known is null || known.State.Newest != now.Newest || known.State.References != now.References || known.Folder != code.Folder)
            last = known = new(now, code.Folder);

        return new(known, code);
    }
}
