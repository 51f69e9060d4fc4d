namespace Stedenband.Cli;

/// <summary>Where the notebooks and the data of a checkout are.</summary>
/// <param name="Root">The folder that holds both.</param>
internal sealed record ProjectFolders(string Root)
{
    private const string Description = "datapackage.json";

    public string Notebooks => Path.Combine(Root, "notebooks");

    public string Data => Path.Combine(Root, "data");

    public string Artifacts => Path.Combine(Root, "artifacts");

    private bool HasData => File.Exists(Path.Combine(Data, Description));

    /// <summary>Looks upward from the current folder, then from the program's own.</summary>
    /// <param name="problem">Why there is none; empty when there is.</param>
    public static ProjectFolders? Find(out string problem)
    {
        problem = "";
        var here = Environment.CurrentDirectory;
        foreach (var start in new[] { here, AppContext.BaseDirectory })
        {
            if (FindUpward(start) is not { } found) continue;
            // Half a checkout is a damaged one. To work on another instead would be a surprise.
            if (found.Missing() is { } missing)
            {
                problem = missing;
                return null;
            }

            if (start != here) Complaint.Note($"There is no checkout here: taking the program's own, {found.Root}.");
            return found;
        }

        problem = $"There is no checkout here: looked from {here} and from the program's own folder upward for data/{Description} beside notebooks/. Go to the project's folder and try again.";
        return null;
    }

    /// <summary>The chapters in reading order: the notebooks whose names begin with two digits, without their executed copies.</summary>
    public IReadOnlyList<string> Chapters() =>
        [.. Directory.EnumerateFiles(Notebooks, "??-*.ipynb").Where(IsChapter).Order(StringComparer.Ordinal)];

    private string? Missing()
    {
        if (!HasData) return $"The checkout in {Root} has notebooks/, but not data/{Description}. Restore it and try again.";
        return Directory.Exists(Notebooks) ? null : $"The checkout in {Root} has data/, but not notebooks/. Restore it and try again.";
    }

    private static bool IsChapter(string file) =>
        Path.GetFileName(file) is [>= '0' and <= '9', >= '0' and <= '9', ..] && !ExecutedCopy.Is(file);

    private static ProjectFolders? FindUpward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = new ProjectFolders(folder.FullName);
            if (candidate.HasData || (Directory.Exists(candidate.Notebooks) && candidate.Chapters().Count > 0)) return candidate;
        }

        return null;
    }
}
