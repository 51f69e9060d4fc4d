namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cahier-test-");

    public string Path => folder.FullName;

    public string this[string name] => System.IO.Path.Combine(folder.FullName, name);

    public IEnumerable<string> Files => folder.EnumerateFileSystemInfos().Select(file => file.Name).Order();

    public void Dispose() => folder.Delete(recursive: true);
}
