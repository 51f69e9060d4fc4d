using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Cahier.Languages.CSharp.Namespaces;
using Cahier.Languages.References;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.CSharp;

/// <summary>
/// The assemblies that C# cells see. Immutable: a cell whose <c>#r</c> or code fails leaves the session with the set it
/// had. All submissions and all sessions share the reference objects, because Roslyn keeps the symbols it has read of an
/// assembly with them: new objects for each submission would mean reading the framework anew for each cell.
/// </summary>
internal sealed class CSharpReferences
{
    private static readonly ConcurrentDictionary<string, PortableExecutableReference?> Files = new(StringComparer.Ordinal);

    private static readonly Lazy<CSharpReferences> Shared = new(() => new CSharpReferences(
        ImmutableDictionary.Create<string, PortableExecutableReference>(StringComparer.OrdinalIgnoreCase), []).With(
        [.. HostAssemblies.Framework, typeof(CSharpReferences).Assembly.Location, typeof(Microsoft.FSharp.Core.Unit).Assembly.Location],
        withNeeded: false));

    private readonly ImmutableDictionary<string, PortableExecutableReference> byName;

    private CSharpReferences(ImmutableDictionary<string, PortableExecutableReference> byName, ImmutableArray<MetadataReference> all)
    {
        this.byName = byName;
        All = all;
    }

    /// <summary>What every notebook starts with: the .NET runtime, Cahier, and FSharp.Core for values from F#.</summary>
    public static CSharpReferences Default => Shared.Value;

    /// <summary>The references, in the order in which they were added.</summary>
    public ImmutableArray<MetadataReference> All { get; }

    /// <summary>
    /// This set with these files and with everything they are built on, so that a type of theirs can be used without
    /// an <c>#r</c> for each assembly behind it. Files that are not .NET assemblies are left out.
    /// </summary>
    public CSharpReferences With(IEnumerable<string> files) => With(files, withNeeded: true);

    /// <summary>This set with the assemblies of a type and of its type arguments, where C# can refer to them.</summary>
    public CSharpReferences WithAssembliesOf(Type type)
    {
        var set = this;
        foreach (var assembly in AssembliesOf(type).Distinct().Where(assembly => !assembly.IsDynamic))
            set = assembly.Location.Length > 0 ? set.With([assembly.Location]) : set.WithLoaded(assembly);

        return set;
    }

    /// <summary>This set with the namespaces of a cell.</summary>
    public CSharpReferences WithLibrary(CellLibrary library) =>
        byName.ContainsKey(library.Display) ? this : new(byName.Add(library.Display, library), All.Add(library));

    /// <summary>The assemblies of a type and of its type arguments.</summary>
    public static IEnumerable<Assembly> AssembliesOf(Type type) =>
        type.HasElementType ? AssembliesOf(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(AssembliesOf).Prepend(type.Assembly);

    private CSharpReferences With(IEnumerable<string> files, bool withNeeded)
    {
        var names = byName.ToBuilder();
        var all = All.ToBuilder();
        var waiting = new Queue<string>(files);
        while (waiting.TryDequeue(out var file))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (names.ContainsKey(name) || Files.GetOrAdd(file, Read) is not { } reference)
                continue;

            names.Add(name, reference);
            all.Add(reference);
            if (!withNeeded)
                continue;

            foreach (var needed in NamesNeededBy(reference).Where(needed => !names.ContainsKey(needed)))
                if (FileOf(needed, file) is { } neededFile)
                    waiting.Enqueue(neededFile);
        }

        return all.Count == All.Length ? this : new(names.ToImmutable(), all.ToImmutable());
    }

    // Types declared in F# cells live in assemblies without a file: their metadata are read from memory.
    private CSharpReferences WithLoaded(Assembly assembly)
    {
        var name = assembly.FullName!;
        return byName.ContainsKey(name) || LoadedMetadata.Read(assembly) is not { } reference
            ? this
            : new(byName.Add(name, reference), All.Add(reference));
    }

    private static PortableExecutableReference? Read(string file) =>
        ManagedAssembly.Read(file) is null ? null : MetadataReference.CreateFromFile(file);

    private static IEnumerable<string> NamesNeededBy(PortableExecutableReference reference)
    {
        var reader = ((AssemblyMetadata)reference.GetMetadata()).GetModules()[0].GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }

    private static string? FileOf(string simpleName, string neededBy)
    {
        if (HostAssemblies.Find(simpleName) is { } own)
            return own;

        var neighbour = Path.Combine(Path.GetDirectoryName(neededBy) ?? "", $"{simpleName}.dll");
        return File.Exists(neighbour) ? neighbour : null;
    }
}
