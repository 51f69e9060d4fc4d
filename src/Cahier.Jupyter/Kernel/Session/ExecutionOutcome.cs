namespace Cahier.Jupyter.Kernel.Session;

/// <summary>How a cell ended. Its outputs have gone to the <see cref="ICellOutput"/> before.</summary>
public abstract record ExecutionOutcome
{
    private ExecutionOutcome()
    {
    }

    /// <summary>The cell ran to its end.</summary>
    public sealed record Succeeded : ExecutionOutcome;

    /// <summary>The cell does not compile, threw, or was stopped. The kernel shows the error.</summary>
    /// <param name="Error">What went wrong.</param>
    public sealed record Failed(SessionError Error) : ExecutionOutcome;
}
