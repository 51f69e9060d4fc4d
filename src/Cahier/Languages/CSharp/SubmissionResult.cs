namespace Cahier.Languages.CSharp;

/// <summary>What compiling a submission came to.</summary>
internal abstract record SubmissionResult
{
    private SubmissionResult()
    {
    }

    /// <summary>The code has errors.</summary>
    public sealed record Refused(IReadOnlyList<CodeProblem> Problems) : SubmissionResult;

    /// <summary>There is nothing to run: the code holds only comments, <c>using</c> lines or references.</summary>
    public sealed record Empty(Submission Link, bool IsNeededLater) : SubmissionResult;

    /// <summary>The submission is loaded and can run.</summary>
    /// <param name="Link">The link for the chain.</param>
    /// <param name="Entry">Runs the code on the shared array of submission objects.</param>
    /// <param name="IsNeededLater">Whether later code can see anything of it.</param>
    /// <param name="HasResult">Whether the code ends with an expression that has a value.</param>
    public sealed record Loaded(Submission Link, Func<object?[], Task<object?>> Entry, bool IsNeededLater, Lazy<bool> HasResult) : SubmissionResult;
}
