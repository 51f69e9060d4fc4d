namespace Cahier.Languages;

/// <summary>Whether code can be run.</summary>
internal abstract record Preparation
{
    private Preparation()
    {
    }

    /// <summary>The compiler does not take the code; nothing has changed.</summary>
    public sealed record Rejected(IReadOnlyList<CodeProblem> Problems) : Preparation;

    /// <summary>
    /// The code can be run once: <paramref name="Run"/> runs user code and gives what it came to. Exceptions of user code
    /// come out of it as they are.
    /// </summary>
    /// <param name="Run">Runs the code, which ends early when the token is cancelled.</param>
    /// <param name="Forget">Takes back what running has declared, for a run that was abandoned.</param>
    public sealed record Ready(Func<CancellationToken, Task<Evaluation>> Run, Action Forget) : Preparation;
}
