using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Cahier.Languages.References;

/// <summary>
/// Lets an assembly that a notebook referenced find what stands beside it: assemblies, and native libraries in the
/// folder or below <c>runtimes</c>. Everything goes to the default load context, which C#, F# and the host share.
/// </summary>
internal static class NeighbourAssemblies
{
    private static readonly ConcurrentDictionary<string, string> Named = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, byte> Folders = new(StringComparer.Ordinal);

    static NeighbourAssemblies()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            (Named.GetValueOrDefault(name.Name ?? "") ?? Find($"{name.Name}.dll")) is { } file ? context.LoadFromAssemblyPath(file) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => LoadNative(name);
    }

    /// <summary>Makes this file and its neighbours known for the rest of the process.</summary>
    public static void Know(string assemblyFile)
    {
        if (ManagedAssembly.Read(assemblyFile) is { } assembly)
            Named.TryAdd(assembly.Name, assemblyFile);
        if (Path.GetDirectoryName(assemblyFile) is { Length: > 0 } folder)
            Folders.TryAdd(folder, 0);
    }

    private static string? Find(string fileName) =>
        Folders.Keys.Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, fileName)).FirstOrDefault(File.Exists);

    private static nint LoadNative(string name)
    {
        var platform = Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        string[] places = ["", platform];
        string[] names = [name, $"{name}.dll", $"{name}.so", $"lib{name}.so", $"{name}.dylib", $"lib{name}.dylib"];
        foreach (var file in places.SelectMany(place => names.Select(file => Path.Combine(place, file))))
            if (Find(file) is { } found && NativeLibrary.TryLoad(found, out var handle))
                return handle;

        return 0;
    }
}
