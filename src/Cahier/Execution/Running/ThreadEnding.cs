namespace Cahier.Execution.Running;

/// <summary>How user code ended.</summary>
internal abstract record ThreadEnding<T>
{
    private ThreadEnding()
    {
    }

    /// <summary>By itself.</summary>
    public sealed record Completed(T Result) : ThreadEnding<T>;

    /// <summary>With an exception.</summary>
    public sealed record Threw(Exception Exception) : ThreadEnding<T>;

    /// <summary>By order.</summary>
    /// <param name="LeftThread">A thread did not stop and was left behind.</param>
    /// <param name="LeftTask">The code awaited something that may still be under way.</param>
    public sealed record Stopped(bool LeftThread, bool LeftTask) : ThreadEnding<T>;
}
