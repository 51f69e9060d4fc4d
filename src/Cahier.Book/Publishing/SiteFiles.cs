namespace Cahier.Book.Publishing;

/// <summary>The files of a site before they are written: texts, and files to copy, by their path in the site.</summary>
internal sealed class SiteFiles
{
    // Names that differ in case only are one file on many disks: no book may hold two of them.
    private readonly SortedDictionary<string, Content> files = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Paths => files.Keys;

    public IEnumerable<(string Path, string Text)> Pages =>
        from file in files
        let page = file.Value as Page
        where page is not null
        select (file.Key, page.Text);

    /// <summary>Adds a page; false when there is a file of this path already.</summary>
    public bool TryAddPage(string path, string text) => files.TryAdd(path, new Page(text));

    public void AddBytes(string path, byte[] bytes) => files.Add(path, new Bytes(bytes));

    /// <summary>Adds a copy of a file; false when there is another file of this path already.</summary>
    public bool TryAddCopy(string path, string source)
    {
        var copy = new Copy(Path.GetFullPath(source));
        return files.TryAdd(path, copy) || files[path] == copy;
    }

    /// <summary>Adds a copy of a file under its name, or a like one when another file has that name; the path it got.</summary>
    public string AddCopy(string folder, string source)
    {
        var name = Path.GetFileNameWithoutExtension(source);
        var extension = Path.GetExtension(source);
        var path = $"{folder}/{name}{extension}";
        for (var number = 2; !TryAddCopy(path, source); number++) path = $"{folder}/{name}-{number}{extension}";
        return path;
    }

    public void WriteTo(string folder)
    {
        foreach (var (path, content) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            content.WriteTo(target);
        }
    }

    private abstract record Content
    {
        public abstract void WriteTo(string target);
    }

    private sealed record Page(string Text) : Content
    {
        public override void WriteTo(string target) => File.WriteAllText(target, Text);
    }

    private sealed record Bytes(byte[] All) : Content
    {
        public override void WriteTo(string target) => File.WriteAllBytes(target, All);
    }

    private sealed record Copy(string Source) : Content
    {
        public override void WriteTo(string target) => File.Copy(Source, target);
    }
}
