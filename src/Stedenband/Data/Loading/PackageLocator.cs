namespace Stedenband;

/// <summary>Finds <c>datapackage.json</c>.</summary>
internal static class PackageLocator
{
    private const string FileName = "datapackage.json";

    /// <summary>The file in <c>data/</c> of a folder or of one above it: first from the current directory (a notebook's own folder), then from this assembly's.</summary>
    public static string Find() => Find([Directory.GetCurrentDirectory(), AssemblyFolder()]);

    /// <summary>The file that a folder or file name stands for.</summary>
    public static string FindIn(string folderOrFile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folderOrFile);
        var path = Path.GetFullPath(folderOrFile);
        string[] candidates = [path, Path.Combine(path, FileName), Path.Combine(path, "data", FileName)];
        return candidates.FirstOrDefault(File.Exists) ?? throw Missing(
            Directory.Exists(path)
                ? $"the folder holds no {FileName}; looked for {candidates[1]} and {candidates[2]}. Give the folder that does: CaseStudy.Open(\"path/to/data\")"
                : $"there is no such folder or file. Give the folder that holds {FileName}: CaseStudy.Open(\"path/to/data\")",
            path);
    }

    internal static string Find(IReadOnlyList<string> starts)
    {
        var looked = starts.SelectMany(Upward).Distinct().Select(folder => Path.Combine(folder, "data", FileName)).ToList();
        return looked.FirstOrDefault(File.Exists) ?? throw Missing(
            $"found in none of these places: {string.Join(", ", looked)}. Work in a folder inside the project, or say where the data are: CaseStudy.Open(\"path/to/data\")",
            $"data/{FileName}");
    }

    private static string AssemblyFolder() =>
        Path.GetDirectoryName(typeof(PackageLocator).Assembly.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory;

    private static IEnumerable<string> Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }

    private static CaseDataException Missing(string message, string path) =>
        new(new ValidationReport(path, [new ValidationError(path, null, null, message)], []));
}
