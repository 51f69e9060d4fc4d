namespace Cahier.Book.Publishing;

/// <summary>The files of a site before they are written: texts, and files to copy, by their path in the site.</summary>
internal sealed class SiteFiles
{
    private readonly SortedDictionary<string, Action<string>> files = new(StringComparer.Ordinal);

    public int Pages { get; private set; }

    /// <summary>Adds a page; false when there is one of this path already.</summary>
    public bool TryAddPage(string path, string text)
    {
        Pages++;
        return files.TryAdd(path, target => File.WriteAllText(target, text));
    }

    public void AddBytes(string path, byte[] bytes) => files[path] = target => File.WriteAllBytes(target, bytes);

    public void AddCopy(string path, string source) => files[path] = target => File.Copy(source, target, overwrite: true);

    public void WriteTo(string folder)
    {
        foreach (var (path, write) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            write(target);
        }
    }
}
