namespace Cahier.Tests.Documents;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cahier-test-");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public IEnumerable<string> Files => folder.EnumerateFileSystemInfos().Select(file => file.Name).Order();

    public void Dispose() => folder.Delete(recursive: true);
}
