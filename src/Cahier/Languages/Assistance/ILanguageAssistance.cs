namespace Cahier.Languages.Assistance;

/// <summary>
/// What a language tells the editor. All methods may be called on any thread, several at once, also while a cell runs:
/// they read the last good state of the session and change nothing of it.
/// </summary>
internal interface ILanguageAssistance
{
    /// <summary>What can be typed at a position.</summary>
    CompletionList Complete(DraftCode code, int position, CancellationToken cancellationToken);

    /// <summary>Help on what stands at a position, or null.</summary>
    /// <param name="code">The code.</param>
    /// <param name="position">The position.</param>
    /// <param name="detailLevel">0 for a tooltip, 1 for all that is known.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Inspection? Inspect(DraftCode code, int position, int detailLevel, CancellationToken cancellationToken);

    /// <summary>Whether the code is a whole.</summary>
    Completeness IsComplete(DraftCode code);

    /// <summary>The errors that the compiler finds, without running anything.</summary>
    IReadOnlyList<CodeProblem> Diagnose(DraftCode code, CancellationToken cancellationToken);
}
