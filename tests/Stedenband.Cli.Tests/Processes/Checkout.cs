using System.Text;
using Cahier.Documents;

namespace Stedenband.Cli.Tests.Processes;

/// <summary>A small checkout in a folder of its own: valid data, and two chapters of one quick cell each.</summary>
public sealed class Checkout : IDisposable
{
    private static readonly string SmallData = Path.Combine(AppContext.BaseDirectory, "SmallData");

    public Checkout()
    {
        Directory.CreateDirectory(Notebooks);
        Copy(SmallData, Data);
        Add("01-first.ipynb", "1 + 1");
        Add("02-second.ipynb", "\"two\"");
    }

    private Checkout(string from) => Copy(from, Root);

    public string Root { get; } = Directory.CreateTempSubdirectory("stedenband-cli-").FullName;

    public string Data => Path.Combine(Root, "data");

    public string Notebooks => Path.Combine(Root, "notebooks");

    public string Book => Path.Combine(Root, "artifacts", "book");

    /// <summary>The same again in another folder, with what has been made in it.</summary>
    public Checkout Copy() => new(Root);

    public string this[string path] => Path.Combine(Root, path);

    /// <summary>Adds a notebook with a title and cells in C#; cell 1 is the title.</summary>
    public string Add(string name, params string[] cells) => Add(name, [.. cells.Select(Code)]);

    public string Add(string name, params CodeCell[] cells)
    {
        var path = Path.Combine(Notebooks, name);
        var title = new MarkdownCell { Source = $"# {Path.GetFileNameWithoutExtension(name)}" };
        Assert.IsType<NotebookWriteOutcome.Success>(NotebookFile.Write(Notebook.Create("csharp", [title, .. cells]), path));
        return path;
    }

    public static CodeCell Code(string source) => new() { Language = "csharp", Source = source };

    /// <summary>Changes a file of the data; text is taken byte by byte, so that any byte can be written.</summary>
    public Checkout Change(string file, Func<string, string> change)
    {
        var path = Path.Combine(Data, file);
        var before = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        var after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(after));
        return this;
    }

    /// <summary>Every file of the book with its content, to see whether anything of it changed.</summary>
    public SortedDictionary<string, string> BookFiles() =>
        new(Directory.EnumerateFiles(Book, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Book, file), File.ReadAllText), StringComparer.Ordinal);

    public string Page(string name) => File.ReadAllText(Path.Combine(Book, name));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
