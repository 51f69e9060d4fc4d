namespace Notebooks.Tests;

/// <summary>The notebooks of this checkout.</summary>
internal static class NotebookFiles
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "notebooks");

    /// <summary>Every notebook, as a path relative to <see cref="Folder"/>, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.ipynb", SearchOption.AllDirectories)
            // What Jupyter and the command 'run' leave beside the notebooks of whoever works on them.
            .Where(file => !file.Contains(".ipynb_checkpoints", StringComparison.Ordinal) && !file.EndsWith(".executed.ipynb", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The chapters: the numbered notebooks, in reading order.</summary>
    public static IReadOnlyList<string> Chapters { get; } =
        [.. All.Where(name => !name.Contains('/') && char.IsAsciiDigit(name[0]) && char.IsAsciiDigit(name[1]))];

    public static TheoryData<string> AllAsTheory() => [.. All];

    public static TheoryData<string> ChaptersAsTheory() => [.. Chapters];

    public static string PathOf(string name) => Path.Combine(Folder, name);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Stedenband.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These tests read the source tree: run them from a checkout.");
    }
}
