namespace Cahier.Jupyter.Install;

/// <summary>Where Jupyter looks for kernels, and where they keep what is the user's.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/kernels.html#kernel-specs</remarks>
/// <param name="platform">The kind of system.</param>
/// <param name="home">The user's home folder.</param>
/// <param name="variable">The value of an environment variable, or null.</param>
public sealed class JupyterDirectories(JupyterPlatform platform, string home, Func<string, string?> variable)
{
    /// <summary>The directories of this user on this machine.</summary>
    public static JupyterDirectories OfThisUser() => new(
        OperatingSystem.IsWindows() ? JupyterPlatform.Windows : OperatingSystem.IsMacOS() ? JupyterPlatform.MacOS : JupyterPlatform.Unix,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        Environment.GetEnvironmentVariable);

    /// <summary>The folder of the user's own kernels.</summary>
    public string UserKernels => Kernels(UserData);

    /// <summary>The file in which a kernel keeps the user's inputs over its sessions.</summary>
    /// <param name="kernelName">The name of the kernel: each has a history of its own.</param>
    public string HistoryFile(string kernelName) => Path.Combine(UserData, "cahier", $"{kernelName}.history.jsonl");

    /// <summary>All folders with kernels, in the order in which Jupyter searches them.</summary>
    public IReadOnlyList<string> Search =>
    [
        .. Split(Set("JUPYTER_PATH")).Select(Kernels),
        UserKernels,
        .. new[] { Set("CONDA_PREFIX"), Set("VIRTUAL_ENV") }.OfType<string>().Select(PrefixKernels),
        .. SystemData.Select(Kernels),
    ];

    private string UserData => Set("JUPYTER_DATA_DIR") ?? platform switch
    {
        JupyterPlatform.MacOS => Path.Combine(home, "Library", "Jupyter"),
        JupyterPlatform.Windows => Set("APPDATA") is { } data ? Path.Combine(data, "jupyter") : Path.Combine(home, ".jupyter", "data"),
        _ => Path.Combine(Set("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter"),
    };

    private IEnumerable<string> SystemData => platform == JupyterPlatform.Windows
        ? Set("PROGRAMDATA") is { } data ? [Path.Combine(data, "jupyter")] : []
        : ["/usr/local/share/jupyter", "/usr/share/jupyter"];

    /// <summary>The folder of the kernels of an environment such as conda's, or of a system: <c>PREFIX/share/jupyter/kernels</c>.</summary>
    public static string PrefixKernels(string prefix) => Kernels(Path.Combine(prefix, "share", "jupyter"));

    private static string Kernels(string data) => Path.Combine(data, "kernels");

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;

    private string[] Split(string? paths) =>
        paths?.Split(platform == JupyterPlatform.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
