namespace Stedenband.Tests;

/// <summary>The folders of the project.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Data => Path.Combine(Root, "data");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Stedenband.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the project.");
        return folder.FullName;
    }
}
