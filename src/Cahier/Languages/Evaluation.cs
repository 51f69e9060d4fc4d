namespace Cahier.Languages;

/// <summary>What code came to.</summary>
internal abstract record Evaluation
{
    private Evaluation()
    {
    }

    /// <summary>It ended with a statement or a declaration.</summary>
    public sealed record Nothing : Evaluation;

    /// <summary>It ended with an expression.</summary>
    public sealed record Value(object? Result) : Evaluation;

    /// <summary>The compiler refused it while it was evaluated.</summary>
    public sealed record Rejected(IReadOnlyList<CodeProblem> Problems) : Evaluation;
}
