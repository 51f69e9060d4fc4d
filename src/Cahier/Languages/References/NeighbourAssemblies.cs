using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Cahier.Languages.References.Copies;

namespace Cahier.Languages.References;

/// <summary>
/// Lets an assembly that a notebook referenced find what stands beside it: assemblies, and native libraries in the
/// folder or below <c>runtimes</c>. Everything goes to the default load context, which C#, F# and the host share.
/// </summary>
internal static class NeighbourAssemblies
{
    private static readonly ConcurrentDictionary<string, string> Named = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, string> Natives = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, byte> Copies = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, byte> Folders = new(StringComparer.Ordinal);

    static NeighbourAssemblies()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) => FileOf(name.Name ?? "") is { } file ? context.LoadFromAssemblyPath(file) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => LoadNative(name);
    }

    /// <summary>Makes a copy of an assembly known for the rest of the process, with the folder in which the original stands.</summary>
    public static void Know(string assemblyFile, string folder)
    {
        if (ManagedAssembly.Read(assemblyFile) is { } assembly)
            Named.TryAdd(assembly.Name, assemblyFile);
        Copies.TryAdd(Path.GetDirectoryName(assemblyFile)!, 0);
        Folders.TryAdd(folder, 0);
    }

    /// <summary>Makes the files of packages known; where two packages have one of the same name, the newest counts.</summary>
    public static void Know(IEnumerable<ReferencedFile> assemblies, IEnumerable<string> natives)
    {
        foreach (var assembly in assemblies)
            Named[Path.GetFileNameWithoutExtension(assembly.Runtime)] = assembly.Runtime;
        foreach (var native in natives)
            Natives[Path.GetFileName(native)] = native;
    }

    private static string? FileOf(string assemblyName) =>
        Named.GetValueOrDefault(assemblyName)
        ?? Find(Copies, $"{assemblyName}.dll")
        ?? (Find(Folders, $"{assemblyName}.dll") is { } original ? AssemblyCopies.TakeOne(original) : null);

    private static string? Find(ConcurrentDictionary<string, byte> folders, string fileName) =>
        folders.Keys.Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, fileName)).FirstOrDefault(File.Exists);

    private static nint LoadNative(string name)
    {
        var platform = Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        string[] places = ["", platform];
        string[] names = [name, $"{name}.dll", $"{name}.so", $"lib{name}.so", $"{name}.dylib", $"lib{name}.dylib"];
        foreach (var file in names)
            if (Natives.TryGetValue(file, out var ofPackage) && NativeLibrary.TryLoad(ofPackage, out var handle))
                return handle;

        foreach (var file in places.SelectMany(place => names.Select(file => Path.Combine(place, file))))
            if (Find(Folders, file) is { } found && NativeLibrary.TryLoad(AssemblyCopies.TakeOne(found), out var handle))
                return handle;

        return 0;
    }
}
