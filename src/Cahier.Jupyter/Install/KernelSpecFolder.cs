using System.Text.RegularExpressions;

namespace Cahier.Jupyter.Install;

/// <summary>A folder with kernels, such as <see cref="JupyterDirectories.UserKernels"/>: installs, removes and lists them.</summary>
/// <param name="path">The folder; it need not exist yet.</param>
public sealed partial class KernelSpecFolder(string path)
{
    private const string SpecFile = "kernel.json";
    private static readonly string[] Logos = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>Installs a kernel. Front ends see the old one or the new one, never half of one.</summary>
    /// <param name="name">The name by which it is chosen.</param>
    /// <param name="spec">What front ends need to know.</param>
    /// <param name="force">Whether to replace a spec that is not ours.</param>
    public InstallOutcome Install(string name, KernelSpec spec, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(spec);
        if (!Name().IsMatch(name) || name is "." or "..")
            return new InstallOutcome.InvalidName(name);

        var directory = Path.Combine(path, name);
        try
        {
            var there = Find(name);
            if (there is { IsOurs: false } && !force)
                return new InstallOutcome.Foreign(directory, there.DisplayName);

            Replace(directory, spec);
            return new InstallOutcome.Installed(directory, there is not null);
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
