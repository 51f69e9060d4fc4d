namespace Cahier.Languages;

/// <summary>What code came to.</summary>
internal abstract record Evaluation
{
    private Evaluation()
    {
    }

    /// <summary>
    /// What code came to that ended with this value. What <c>display(x)</c> returns has been shown already: it is no result.
    /// </summary>
    public static Evaluation Of(object? value) => value is DisplayedValue ? new Nothing() : new Value(value);

    /// <summary>It ended with a statement or a declaration.</summary>
    public sealed record Nothing : Evaluation;

    /// <summary>It ended with an expression.</summary>
    public sealed record Value(object? Result) : Evaluation;

    /// <summary>The compiler, or the database, refused it while it was evaluated.</summary>
    public sealed record Rejected(IReadOnlyList<CodeProblem> Problems) : Evaluation
    {
        /// <summary>The kind of error.</summary>
        public string Name { get; init; } = "CompilationError";
    }
}
