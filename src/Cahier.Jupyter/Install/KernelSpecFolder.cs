using System.Text.RegularExpressions;

namespace Cahier.Jupyter.Install;

/// <summary>A folder with kernels, such as <see cref="JupyterDirectories.UserKernels"/>: installs, removes and lists them.</summary>
/// <param name="path">The folder; it need not exist yet.</param>
public sealed partial class KernelSpecFolder(string path)
{
    private const string SpecFile = "kernel.json";
    private static readonly string[] Logos = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>Where the programs of these kernels are kept.</summary>
    public ProgramFolder Programs => new(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "cahier", "programs"));

    /// <summary>Why a kernel cannot be installed under a name, or null: to be asked before work that would be for nothing.</summary>
    /// <param name="name">The name by which it is to be chosen.</param>
    /// <param name="force">Whether a spec that is not ours may be replaced.</param>
    public InstallOutcome? Obstacle(string name, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Name().IsMatch(name) || name is "." or "..")
            return new InstallOutcome.InvalidName(name);

        return Find(name) is { IsOurs: false } there && !force ? new InstallOutcome.Foreign(there.Directory, there.DisplayName) : null;
    }

    /// <summary>Installs a kernel. Front ends see the old one or the new one, never half of one.</summary>
    /// <param name="name">The name by which it is chosen.</param>
    /// <param name="spec">What front ends need to know.</param>
    /// <param name="force">Whether to replace a spec that is not ours.</param>
    public InstallOutcome Install(string name, KernelSpec spec, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(spec);
        try
        {
            if (Obstacle(name, force) is { } obstacle)
                return obstacle;

            var directory = Path.Combine(path, name);
            var wasThere = Path.Exists(directory);
            Replace(directory, spec);
            return new InstallOutcome.Installed(directory, wasThere);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new InstallOutcome.Failed($"The kernel {name} could not be installed in {path}: {exception.Message}");
        }
    }

    /// <summary>Removes a kernel.</summary>
    /// <param name="name">The name by which it is chosen.</param>
    /// <param name="force">Whether to remove a spec that is not ours.</param>
    public UninstallOutcome Uninstall(string name, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        var directory = Path.Combine(path, name);
        try
        {
            if (!Name().IsMatch(name) || name is "." or ".." || Find(name) is not { } there)
                return new UninstallOutcome.NotFound(directory);

            if (!there.IsOurs && !force)
                return new UninstallOutcome.Foreign(directory, there.DisplayName);

            Remove(directory);
            if (!List().Any(spec => spec.IsOurs))
                Programs.Clear();
            return new UninstallOutcome.Uninstalled(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new UninstallOutcome.Failed($"The kernel {name} could not be removed from {path}: {exception.Message}");
        }
    }

    /// <summary>The kernels in the folder, by name.</summary>
    public IReadOnlyList<InstalledKernelSpec> List()
    {
        try
        {
            return Directory.Exists(path)
                ? [.. Directory.EnumerateDirectories(path).Select(Path.GetFileName).OfType<string>().Where(name => Name().IsMatch(name))
                    .Order(StringComparer.Ordinal).Select(Find).OfType<InstalledKernelSpec>().Where(spec => File.Exists(Path.Combine(spec.Directory, SpecFile)))]
                : [];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }

    // A folder without a readable spec is somebody's too.
    private InstalledKernelSpec? Find(string name)
    {
        var directory = Path.Combine(path, name);
        if (!Path.Exists(directory))
            return null;

        try
        {
            var (isOurs, displayName) = KernelSpecJson.Read(File.ReadAllText(Path.Combine(directory, SpecFile)));
            return new(name, directory, displayName, isOurs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(name, directory, null, IsOurs: false);
        }
    }

    private static void Replace(string directory, KernelSpec spec)
    {
        var (beside, old) = (Hidden(directory), Hidden(directory));
        try
        {
            Write(beside, spec);
            if (Path.Exists(directory))
                Directory.Move(directory, old);

            try
            {
                Directory.Move(beside, directory);
            }
            catch when (Directory.Exists(old))
            {
                Directory.Move(old, directory);
                throw;
            }
        }
        finally
        {
            Delete(beside);
            Delete(old);
        }
    }

    private static void Remove(string directory)
    {
        var old = Hidden(directory);
        Directory.Move(directory, old);
        Delete(old);
    }

    private static void Write(string directory, KernelSpec spec)
    {
        Directory.CreateDirectory(directory);
        File.WriteAllText(Path.Combine(directory, SpecFile), KernelSpecJson.Write(spec));
        foreach (var logo in Logos)
        {
            using var source = typeof(KernelSpecFolder).Assembly.GetManifestResourceStream(logo)!;
            using var target = File.Create(Path.Combine(directory, logo));
            source.CopyTo(target);
        }
    }

    // With a character that no kernel's name may have: Jupyter passes such folders over.
    private static string Hidden(string directory) => $"{directory}~{Guid.NewGuid():N}";

    private static void Delete(string directory)
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }

    [GeneratedRegex(@"^[a-z0-9._\-]+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
