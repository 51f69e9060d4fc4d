using Cahier.Display;

namespace Cahier.Jupyter.Kernel.Session;

/// <summary>What came of evaluating an expression.</summary>
public abstract record EvaluationOutcome
{
    private EvaluationOutcome()
    {
    }

    /// <summary>It has a value.</summary>
    /// <param name="Data">The value in each of its representations.</param>
    public sealed record Value(MimeBundle Data) : EvaluationOutcome;

    /// <summary>It has none.</summary>
    /// <param name="Error">Why not.</param>
    public sealed record Failed(SessionError Error) : EvaluationOutcome;
}
