namespace Cahier.Documents;

/// <summary>What came of writing a notebook: a <see cref="Success"/> or a <see cref="Failure"/>.</summary>
public abstract record NotebookWriteOutcome
{
    private NotebookWriteOutcome()
    {
    }

    /// <summary>The file holds the notebook.</summary>
    /// <param name="File">The file.</param>
    public sealed record Success(string File) : NotebookWriteOutcome;

    /// <summary>Nothing was written: a file that was there is as it was.</summary>
    /// <param name="Problem">What is wrong, and what to try.</param>
    public sealed record Failure(NotebookProblem Problem) : NotebookWriteOutcome;
}
