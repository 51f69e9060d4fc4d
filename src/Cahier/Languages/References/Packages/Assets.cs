using System.Text.Json.Nodes;

namespace Cahier.Languages.References.Packages;

/// <summary>What a restore found, as it wrote it to <c>project.assets.json</c>.</summary>
/// <param name="Packages">The packages and their versions, also those that others need.</param>
/// <param name="Assemblies">Their assemblies.</param>
/// <param name="Natives">Their native libraries for this machine.</param>
/// <param name="Frameworks">The frameworks that they need beside .NET itself.</param>
/// <param name="Logs">What NuGet says.</param>
/// <param name="PackagesFolder">Where NuGet keeps packages on this machine, or null.</param>
internal sealed record Assets(
    IReadOnlyDictionary<string, string> Packages,
    IReadOnlyList<ReferencedFile> Assemblies,
    IReadOnlyList<string> Natives,
    IReadOnlyList<string> Frameworks,
    IReadOnlyList<RestoreLog> Logs,
    string? PackagesFolder)
{
    /// <summary>Reads the file; null when there is none.</summary>
    public static Assets? Read(string file)
    {
        if (!File.Exists(file) || JsonNode.Parse(File.ReadAllText(file)) is not JsonObject root)
            return null;

        var folders = (root["packageFolders"] as JsonObject ?? []).Select(folder => folder.Key).ToList();
        var target = (root["targets"] as JsonObject ?? []).LastOrDefault(entry => entry.Key.Contains('/', StringComparison.Ordinal)).Value as JsonObject ?? [];
        var libraries = target
            .Where(library => library.Value is JsonObject)
            .Select(library => (Library: (JsonObject)library.Value!, Folder: FolderOf(library.Key, root, folders)))
            .ToList();
        return new(
            target.Select(library => library.Key.Split('/')).ToDictionary(name => name[0], name => name[1], StringComparer.OrdinalIgnoreCase),
            [.. libraries.SelectMany(library => AssembliesOf(library.Library, library.Folder))],
            [.. libraries.SelectMany(library => Files(library.Library, "native", library.Folder))],
            [.. libraries.SelectMany(library => library.Library["frameworkReferences"] as JsonArray ?? []).Select(name => name!.ToString()).Distinct()],
            [.. (root["logs"] as JsonArray ?? []).OfType<JsonObject>().Select(Log)],
            root["project"]?["restore"]?["packagesPath"]?.ToString());
    }

    private static string FolderOf(string library, JsonObject root, IReadOnlyList<string> folders)
    {
        var path = root["libraries"]?[library]?["path"]?.ToString() ?? "";
        return folders.Select(folder => Path.Combine(folder, path)).FirstOrDefault(Directory.Exists) ?? path;
    }

    private static IEnumerable<ReferencedFile> AssembliesOf(JsonObject library, string folder)
    {
        var compile = Files(library, "compile", folder).ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
        var runtime = Files(library, "runtime", folder).ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
        return compile.Keys.Union(runtime.Keys, StringComparer.OrdinalIgnoreCase)
            .Select(name => new ReferencedFile(compile.GetValueOrDefault(name) ?? runtime[name], runtime.GetValueOrDefault(name) ?? compile[name]));
    }

    // A file named _._ says that there is none for this framework.
    private static IEnumerable<string> Files(JsonObject library, string kind, string folder) =>
        (library[kind] as JsonObject ?? [])
            .Select(file => file.Key)
            .Where(file => !file.EndsWith("/_._", StringComparison.Ordinal) && (kind == "native" || file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
            .Select(file => Path.GetFullPath(Path.Combine(folder, file)));

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static RestoreLog Log(JsonObject log) =>
        new(log["code"]?.ToString() ?? "", log["level"]?.ToString() == "Error", log["message"]?.ToString() ?? "", log["libraryId"]?.ToString());
}
