using System.Collections.Concurrent;
using Cahier.Languages.Assistance.Paths;
using Cahier.Languages.FSharp;
using Cahier.Languages.References;

namespace Cahier.Languages.Assistance.Documentation;

/// <summary>Finds the documentation of members of assemblies. What it has read of a file serves all sessions.</summary>
internal static class DocumentationFiles
{
    private static readonly ConcurrentDictionary<string, XmlDocumentationFile?> ByAssembly = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, XmlDocumentationFile> Files = new(StringComparer.Ordinal);

    /// <summary>The XML of a member, or null.</summary>
    /// <param name="id">The documentation id: <c>M:System.String.Trim</c>.</param>
    /// <param name="assembly">The file of its assembly, or null where it has none.</param>
    public static string? Find(string id, string? assembly)
    {
        if (assembly is null)
            return null;
        if (Path.GetDirectoryName(assembly) is not { } folder || (folder != HostAssemblies.FrameworkFolder && folder != FSharpReferences.Folder))
            return ByAssembly.GetOrAdd(assembly, FileBeside)?.Find(id);

        return FrameworkDocumentation.FileOf(DocumentationId.OutermostType(id)) is { } file ? Open(file).Find(id) : null;
    }

    private static XmlDocumentationFile Open(string file) => Files.GetOrAdd(file, path => new(path));

    private static XmlDocumentationFile? FileBeside(string assembly) =>
        Path.ChangeExtension(assembly, ".xml") is var beside && File.Exists(beside) ? Open(beside)
        : OfPackage(Path.GetFileNameWithoutExtension(assembly)) is { } packaged ? Open(packaged)
        : null;

    // A published program has the assemblies of its packages without their documentation.
    private static string? OfPackage(string name)
    {
        try
        {
            return PackageFolder.VersionsOf(name)
                .Select(version => Path.Combine(PackageFolder.Path, name.ToLowerInvariant(), version, "lib"))
                .Where(Directory.Exists)
                .SelectMany(lib => Directory.EnumerateFiles(lib, $"{name}.xml", SearchOption.AllDirectories))
                .FirstOrDefault();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
