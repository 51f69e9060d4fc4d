namespace Cahier.Jupyter.Kernel;

/// <summary>What came of starting a kernel.</summary>
public abstract record KernelStartOutcome
{
    private KernelStartOutcome()
    {
    }

    /// <summary>It listens.</summary>
    /// <param name="Server">The kernel.</param>
    public sealed record Started(KernelServer Server) : KernelStartOutcome;

    /// <summary>It could not take a port. The session was not touched.</summary>
    /// <param name="Problem">What is wrong, and what to try.</param>
    public sealed record Failed(string Problem) : KernelStartOutcome;
}
