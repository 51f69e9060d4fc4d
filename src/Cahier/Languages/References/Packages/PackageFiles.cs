using System.Reflection;

namespace Cahier.Languages.References.Packages;

/// <summary>The files of a notebook's packages, with those of this process in the place of their own copies.</summary>
/// <param name="Packages">The packages and their versions.</param>
/// <param name="Assemblies">The assemblies to use.</param>
internal sealed record PackageFiles(IReadOnlyDictionary<string, string> Packages, IReadOnlyList<ReferencedFile> Assemblies)
{
    /// <summary>Those of a notebook without packages.</summary>
    public static PackageFiles None { get; } = new(new Dictionary<string, string>(), []);

    /// <summary>The files that a restore found; tells where something else is used than it found.</summary>
    public static PackageFiles Of(Assets found, PackageFiles before)
    {
        var assemblies = found.Assemblies.Concat(found.Frameworks.SelectMany(OfFramework)).Select(OfProcess).ToList();
        NeighbourAssemblies.Know(assemblies, found.Natives);
        foreach (var (package, version) in before.Packages)
            if (found.Packages.TryGetValue(package, out var now) && now != version)
                Console.Error.WriteLine($"{package} is now {now}. Where this notebook has used {version} already, that stays until a new session.");

        return new(found.Packages, assemblies);
    }

    private static ReferencedFile OfProcess(ReferencedFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Runtime);
        if ((HostAssemblies.FindOwn(name) ?? HostAssemblies.Loaded(name)?.Location) is not { } own || own == file.Runtime)
            return file;

        // A lower version may lack what the package needs; a higher one is what NuGet would have chosen too.
        if (VersionOf(own) is { } has && VersionOf(file.Runtime) is { } wanted && has < wanted)
            Console.Error.WriteLine($"{name} {has} is in use here, and goes before the {wanted} of the package.");
        return new(own);
    }

    private static IEnumerable<ReferencedFile> OfFramework(string name)
    {
        // shared/Microsoft.AspNetCore.App/10.0.1 stands beside shared/Microsoft.NETCore.App/10.0.1.
        var versions = Path.GetFullPath(Path.Combine(HostAssemblies.FrameworkFolder, "..", "..", name));
        var folder = Directory.Exists(versions)
            ? Directory.GetDirectories(versions, $"{Environment.Version.Major}.*").OrderByDescending(path => path, StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (folder is null)
            Console.Error.WriteLine($"A package needs {name}, which is not installed.");

        return folder is null ? [] : Directory.GetFiles(folder, "*.dll").Where(file => ManagedAssembly.Read(file) is not null).Select(file => new ReferencedFile(file));
    }

    private static Version? VersionOf(string file)
    {
        try
        {
            return AssemblyName.GetAssemblyName(file).Version;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return null;
        }
    }
}
