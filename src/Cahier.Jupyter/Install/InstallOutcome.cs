namespace Cahier.Jupyter.Install;

/// <summary>What came of installing a kernel.</summary>
public abstract record InstallOutcome
{
    private InstallOutcome()
    {
    }

    /// <summary>Front ends find it from now on.</summary>
    /// <param name="Directory">The folder of its spec.</param>
    /// <param name="HasReplaced">Whether an earlier one was there.</param>
    public sealed record Installed(string Directory, bool HasReplaced) : InstallOutcome;

    /// <summary>A spec of this name is there, and is not ours. It is as it was.</summary>
    /// <param name="Directory">Its folder.</param>
    /// <param name="DisplayName">The name that it shows, or null when it shows none.</param>
    public sealed record Foreign(string Directory, string? DisplayName) : InstallOutcome;

    /// <summary>Jupyter would not find a kernel of this name.</summary>
    /// <param name="Name">The name.</param>
    public sealed record InvalidName(string Name) : InstallOutcome;

    /// <summary>The file system refused; what was there is as it was.</summary>
    /// <param name="Problem">What it said, and where.</param>
    public sealed record Failed(string Problem) : InstallOutcome;
}
