namespace Cahier.Documents;

/// <summary>What came of reading a notebook: a <see cref="Success"/> or a <see cref="Failure"/>.</summary>
public abstract record NotebookReadOutcome
{
    private NotebookReadOutcome()
    {
    }

    /// <summary>The notebook was read.</summary>
    /// <param name="Notebook">The notebook.</param>
    public sealed record Success(Notebook Notebook) : NotebookReadOutcome;

    /// <summary>The file is not a notebook that can be read.</summary>
    /// <param name="Problem">What is wrong, where, and what to try.</param>
    public sealed record Failure(NotebookProblem Problem) : NotebookReadOutcome;
}
