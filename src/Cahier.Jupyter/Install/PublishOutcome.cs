namespace Cahier.Jupyter.Install;

/// <summary>What came of publishing a program for Jupyter.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="Command">The words that start it.</param>
    public sealed record Published(IReadOnlyList<string> Command) : PublishOutcome;

    /// <summary>It could not be built or written; what was there is as it was.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Failed(string Problem) : PublishOutcome;
}
