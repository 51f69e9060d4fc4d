namespace Notebooks.Tests.Execution;

/// <summary>A copy of the notebooks and data in a temporary folder, to change a value and see what follows.</summary>
internal sealed class StudyCopy : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("stedenband-").FullName;

    public StudyCopy()
    {
        Copy("data", file => File.ReadAllBytes(file));
        Copy("notebooks", file => file.EndsWith("sx", StringComparison.Ordinal) ? AtHome(file) : File.ReadAllBytes(file));
    }

    public string Notebook(string name) => Path.Combine(root, "notebooks", name);

    /// <summary>Replaces the value of one coding.</summary>
    public void Recode(string coding, string from, string to)
    {
        var file = Path.Combine(root, "data", "codings.csv");
        var lines = File.ReadAllLines(file);
        var row = Array.FindIndex(lines, line => line.StartsWith(coding + ",", StringComparison.Ordinal));
        Assert.True(row > 0 && lines[row].Contains($",{from},", StringComparison.Ordinal), $"{coding} is not coded '{from}'.");
        lines[row] = lines[row].Replace($",{from},", $",{to},", StringComparison.Ordinal);
        File.WriteAllLines(file, lines);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void Copy(string folder, Func<string, byte[]> content)
    {
        Directory.CreateDirectory(Path.Combine(root, folder));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(NotebookFiles.Root, folder)))
            File.WriteAllBytes(Path.Combine(root, folder, Path.GetFileName(file)), content(file));
    }

    // The set-up refers to the library by a path that starts in the checkout.
    private static byte[] AtHome(string file) =>
        System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("\"../src", $"\"{NotebookFiles.Root.Replace('\\', '/')}/src", StringComparison.Ordinal));
}
