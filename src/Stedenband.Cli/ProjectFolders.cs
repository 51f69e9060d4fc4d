namespace Stedenband.Cli;

/// <summary>Where the notebooks and the data of a checkout are.</summary>
/// <param name="Root">The folder that holds both.</param>
internal sealed record ProjectFolders(string Root)
{
    public const string NotFound =
        "There is no checkout here: looked from the current folder and from the program's own upward for data/datapackage.json beside notebooks/. Go to the project's folder and try again.";

    public string Notebooks => Path.Combine(Root, "notebooks");

    public string Data => Path.Combine(Root, "data");

    public string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>Looks upward from the current folder, then from the program's own; null when neither is inside a checkout.</summary>
    public static ProjectFolders? Find() =>
        FindUpward(Environment.CurrentDirectory) ?? FindUpward(AppContext.BaseDirectory);

    /// <summary>The chapters in reading order: the notebooks whose names begin with two digits.</summary>
    public IReadOnlyList<string> Chapters() =>
        [.. Directory.EnumerateFiles(Notebooks, "??-*.ipynb").Where(IsNumbered).Order(StringComparer.Ordinal)];

    private static bool IsNumbered(string file) =>
        Path.GetFileName(file) is [>= '0' and <= '9', >= '0' and <= '9', ..];

    private static ProjectFolders? FindUpward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "data", "datapackage.json"))
                && Directory.Exists(Path.Combine(folder.FullName, "notebooks")))
            {
                return new ProjectFolders(folder.FullName);
            }
        }

        return null;
    }
}
