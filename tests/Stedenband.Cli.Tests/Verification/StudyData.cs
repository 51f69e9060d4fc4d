using System.Text;
using Stedenband.Cli.Tests.Architecture;

namespace Stedenband.Cli.Tests.Verification;

/// <summary>The data of the study in a folder of their own, to change.</summary>
public sealed class StudyData : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("stedenband-verify-").FullName;

    public StudyData()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data")))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public string Root => root;

    public string Folder => Path.Combine(root, "data");

    public StudyData Replace(string table, string old, string text)
    {
        var file = Path.Combine(Folder, $"{table}.csv");
        var before = File.ReadAllText(file);
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(file, before.Replace(old, text, StringComparison.Ordinal), new UTF8Encoding(false));
        return this;
    }

    public string Write(string name, string text)
    {
        var file = Path.Combine(root, name);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
