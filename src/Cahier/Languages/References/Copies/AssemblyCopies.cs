using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cahier.Languages.References.Copies;

/// <summary>
/// Copies of the assemblies that notebooks refer to. A file that is loaded is locked on some systems, and must not change
/// under the process on any: with a copy, a project can be built again while a notebook uses it.
/// </summary>
internal static class AssemblyCopies
{
    private const string Prefix = "cahier-assemblies-";

    private static readonly Lazy<string> Root = new(MakeRoot);
    private static readonly ConcurrentDictionary<string, string> Originals = new(StringComparer.Ordinal);
    private static readonly Lock Copying = new();
    private static int folders;

    /// <summary>A copy of an assembly and of the assemblies beside it that it needs; the assembly itself is the first.</summary>
    /// <remarks>What the process has of its own is not copied, for it is not loaded from there.</remarks>
    public static IReadOnlyList<ReferencedFile> Take(string file)
    {
        if (Root.IsValueCreated && file.StartsWith(Root.Value, StringComparison.Ordinal))
            return [.. Directory.GetFiles(Path.GetDirectoryName(file)!, "*.dll").OrderBy(copy => copy != file).Select(copy => new ReferencedFile(copy))];
        if (IsOfProcess(file))
            return [new(file)];

        lock (Copying)
        {
            var (needed, loaded) = WithNeeded(file);
            var folder = ExistingCopy(needed) ?? Copy(needed);
            NeighbourAssemblies.Know(Path.Combine(folder, Path.GetFileName(file)), Path.GetDirectoryName(file)!);
            return [.. needed.Select(original => new ReferencedFile(Path.Combine(folder, Path.GetFileName(original)))), .. loaded.Select(place => new ReferencedFile(place))];
        }
    }

    /// <summary>The file of which this is the copy; the file itself when it is none.</summary>
    public static string OriginalOf(string file) => Originals.GetValueOrDefault(file, file);

    /// <summary>A copy of one file, which was not known to be needed before.</summary>
    public static string TakeOne(string file)
    {
        lock (Copying)
            return Path.Combine(ExistingCopy([file]) ?? Copy([file]), Path.GetFileName(file));
    }

    private static bool IsOfProcess(string file) =>
        HostAssemblies.FindOwn(Path.GetFileNameWithoutExtension(file)) == file
        || HostAssemblies.IsLoaded(file);

    // The same builds of the same files are copied once for all notebooks: a compiler reads them once, too.
    private static string? ExistingCopy(List<string> files)
    {
        var copies = Originals.Where(copy => copy.Value == files[0]).Select(copy => Path.GetDirectoryName(copy.Key)!);
        return copies.FirstOrDefault(folder => files.All(file => IsSame(file, Path.Combine(folder, Path.GetFileName(file)))));
    }

    private static bool IsSame(string file, string copy) =>
        new FileInfo(file) is { Exists: true } original
        && new FileInfo(copy) is { Exists: true } copied
        && original.Length == copied.Length
        && original.LastWriteTimeUtc == copied.LastWriteTimeUtc;

    private static string Copy(List<string> files)
    {
        var folder = Path.Combine(Root.Value, (++folders).ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            var copy = Path.Combine(folder, Path.GetFileName(file));
            File.Copy(file, copy);
            Originals[copy] = file;
            // For the lines of stack traces, and for what a tooltip says.
            foreach (var companion in new[] { ".pdb", ".xml" }.Select(ending => Path.ChangeExtension(file, ending)).Where(File.Exists))
                File.Copy(companion, Path.ChangeExtension(copy, Path.GetExtension(companion)), overwrite: true);
        }

        return folder;
    }

    // What is needed and loaded already is used from where it is.
    private static (List<string> Files, HashSet<string> Loaded) WithNeeded(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var files = new List<string> { file };
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
            foreach (var name in NamesNeededBy(files[i]).Where(name => HostAssemblies.FindOwn(name) is null))
                if (HostAssemblies.Loaded(name) is { } assembly)
                    loaded.Add(assembly.Location);
                else if (Path.Combine(folder, $"{name}.dll") is var neighbour && File.Exists(neighbour) && !files.Contains(neighbour))
                    files.Add(neighbour);

        return (files, loaded);
    }

    private static IReadOnlyList<string> NamesNeededBy(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            if (!image.HasMetadata)
                return [];

            var reader = image.GetMetadataReader();
            return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string MakeRoot()
    {
        RemoveLeftovers();
        var root = Directory.CreateTempSubdirectory($"{Prefix}{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(root);
        return root;
    }

    // Of processes that were killed, or could not remove what they had loaded.
    private static void RemoveLeftovers()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
            if (int.TryParse(Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsRunning(process))
                Remove(folder);
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Loaded files stay until the next process looks.
        }
    }
}
