using Cahier.Languages;
using Cahier.Languages.Assistance;

namespace Cahier.Execution;

/// <summary>Answers for an editor. None runs code of the cell, waits for a running cell, or changes the session.</summary>
public sealed partial class NotebookSession
{
    /// <summary>What can be typed at a position of a cell.</summary>
    /// <param name="language">The language in which the cell begins.</param>
    /// <param name="code">The cell.</param>
    /// <param name="position">The position, in UTF-16 units.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public Task<CompletionList> Complete(string language, string code, int position, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(code);
        return assistance.Complete(language, code, position, cancellationToken);
    }

    /// <summary>Help on what stands at a position of a cell; null when nothing is known.</summary>
    /// <param name="language">The language in which the cell begins.</param>
    /// <param name="code">The cell.</param>
    /// <param name="position">The position, in UTF-16 units.</param>
    /// <param name="detailLevel">0 for a tooltip; 1 for all that is known, such as every overload.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public Task<Inspection?> Inspect(string language, string code, int position, int detailLevel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(code);
        return assistance.Inspect(language, code, position, detailLevel, cancellationToken);
    }

    /// <summary>Whether a cell is a whole, or the user is to type on.</summary>
    /// <param name="language">The language in which the cell begins.</param>
    /// <param name="code">The cell.</param>
    public Completeness IsComplete(string language, string code)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(code);
        return assistance.IsComplete(language, code);
    }

    /// <summary>The compiler's errors in a cell, without running it.</summary>
    /// <param name="language">The language in which the cell begins.</param>
    /// <param name="code">The cell.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public Task<IReadOnlyList<CodeProblem>> Diagnose(string language, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(code);
        return assistance.Diagnose(language, code, cancellationToken);
    }
}
