namespace Cahier.Documents.Files;

/// <summary>What the file system's refusals mean to the user.</summary>
internal static class FileProblem
{
    public static NotebookProblem Reading(string path, Exception error)
    {
        if (Directory.Exists(path))
            return Of(path, "This is a folder, not a notebook.", "Name a notebook in it.");

        return error switch
        {
            FileNotFoundException => Of(path, "There is no such file.", Nearby(path)),
            DirectoryNotFoundException => Of(path, $"There is no folder '{Path.GetDirectoryName(path)}'.", "Check the path."),
            UnauthorizedAccessException => Of(path, "The file may not be read.", "Give yourself the right to read it."),
            _ => Of(path, $"The file cannot be read: {error.Message}", "Check the disk and try again."),
        };
    }

    public static NotebookProblem Writing(string path, Exception error)
    {
        if (Directory.Exists(path))
            return Of(path, "There is a folder of this name.", "Choose another name.");

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (File.Exists(folder))
            return Of(path, $"'{folder}' is a file, not a folder.", "Choose another folder.");
        if (!Directory.Exists(folder))
            return Of(path, $"There is no folder '{folder}'.", "Make it, or choose another.");

        return error is UnauthorizedAccessException || error.Message.Contains("Read-only", StringComparison.OrdinalIgnoreCase)
            ? Of(path, $"The folder '{folder}' may not be written to; nothing was changed.", "Choose a folder that you may write to.")
            : Of(path, $"The file cannot be written, and nothing was changed: {error.Message}", "Check the disk and its free space.");
    }

    private static string Nearby(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var others = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Where(name => Path.GetExtension(name).ToLowerInvariant() is ".ipynb" or ".dib").Select(Path.GetFileName).Order().Take(10).ToList()
            : [];
        return others.Count == 0 ? "Check the name." : $"The folder has: {string.Join(", ", others)}.";
    }

    private static NotebookProblem Of(string path, string message, string advice) => new(path, null, null, message, advice);
}
