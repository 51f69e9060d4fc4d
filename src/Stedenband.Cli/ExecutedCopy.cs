namespace Stedenband.Cli;

/// <summary>The copy of a notebook that holds the outputs of a run. The notebook itself is never written.</summary>
internal static class ExecutedCopy
{
    private const string Ending = ".executed.ipynb";

    /// <summary>Where it goes when nobody says otherwise: beside the notebook.</summary>
    public static string Beside(string notebook) => Path.ChangeExtension(notebook, Ending);

    public static bool Is(string file) => file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Why it cannot be written there, or null. To be asked before the run, whose work would be lost.</summary>
    public static string? Obstacle(string notebook, string target)
    {
        if (Directory.Exists(target))
            return $"{target} is a folder: name the file of the executed copy.";
        if (!Path.GetExtension(target).Equals(".ipynb", StringComparison.OrdinalIgnoreCase))
            return $"{target}: the name of an executed copy ends in .ipynb, the one format that holds outputs.";
        if (Final(target) == Final(notebook))
            return $"{target} is the notebook itself, which stays as it is: name another file.";

        var folder = Path.GetDirectoryName(Final(target))!;
        return Directory.Exists(folder) ? Refusal(folder) : $"{target}: there is no folder {folder}. Make it, or name another.";
    }

    private static string? Refusal(string folder)
    {
        try
        {
            using var trial = new FileStream(Path.Combine(folder, $".{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"The folder {folder} may not be written to. Name a file elsewhere with -o.";
        }
    }

    private static string Final(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);
}
