namespace Cahier.Languages.Assistance.Paths;

/// <summary>Completes the path of a file.</summary>
internal static class PathCompletions
{
    private const int MostShown = 500;

    /// <summary>The files and folders that continue a path which ends at a position.</summary>
    /// <param name="written">The path as far as it is written.</param>
    /// <param name="position">Where it ends.</param>
    /// <param name="folder">Where relative paths start.</param>
    /// <param name="extensions">The extensions to offer; none for all files.</param>
    public static CompletionList Complete(string written, int position, string folder, params ReadOnlySpan<string> extensions)
    {
        var nameStart = written.AsSpan().LastIndexOfAny('/', '\\') + 1;
        var start = position - (written.Length - nameStart);
        return new(start, position, Entries(written[..nameStart], written[nameStart..], folder, [.. extensions]));
    }

    private static List<CompletionItem> Entries(string path, string name, string folder, string[] extensions)
    {
        try
        {
            // Hidden entries show themselves once their dot is written.
            return
            [
                .. new DirectoryInfo(Path.GetFullPath(path.Replace('\\', '/'), folder))
                    .EnumerateFileSystemInfos()
                    .Where(entry => entry.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (name.StartsWith('.') || !entry.Name.StartsWith('.')))
                    .Where(entry => entry is DirectoryInfo || extensions.Length == 0 || extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                    .OrderBy(entry => entry is DirectoryInfo)
                    .ThenBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                    .Take(MostShown)
                    .Select(Item),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private static CompletionItem Item(FileSystemInfo entry) =>
        entry is DirectoryInfo
            ? new(entry.Name + "/", entry.Name + "/", CompletionKinds.Path, "folder")
            : new(entry.Name, entry.Name, CompletionKinds.Path, null);
}
