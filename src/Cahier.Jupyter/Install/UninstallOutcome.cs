namespace Cahier.Jupyter.Install;

/// <summary>What came of removing a kernel.</summary>
public abstract record UninstallOutcome
{
    private UninstallOutcome()
    {
    }

    /// <summary>Front ends do not find it any more.</summary>
    /// <param name="Directory">The folder that was removed.</param>
    public sealed record Uninstalled(string Directory) : UninstallOutcome;

    /// <summary>There is none of this name.</summary>
    /// <param name="Directory">The folder where it would be.</param>
    public sealed record NotFound(string Directory) : UninstallOutcome;

    /// <summary>The spec of this name is not ours. It is as it was.</summary>
    /// <param name="Directory">Its folder.</param>
    /// <param name="DisplayName">The name that it shows, or null when it shows none.</param>
    public sealed record Foreign(string Directory, string? DisplayName) : UninstallOutcome;

    /// <summary>The file system refused.</summary>
    /// <param name="Problem">What it said, and where.</param>
    public sealed record Failed(string Problem) : UninstallOutcome;
}
