using System.Text;

namespace Stedenband.Tests;

/// <summary>
/// A small valid package in a folder of its own, under the real <c>datapackage.json</c>, to break in one place.
/// None of its values holds a comma, a quote or a line break.
/// </summary>
internal sealed class SmallPackage : IDisposable
{
    private static readonly string Original = Path.Combine(AppContext.BaseDirectory, "SmallPackage");

    private readonly string _root = Directory.CreateTempSubdirectory("stedenband-").FullName;

    public SmallPackage()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Original))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public string Folder => Path.Combine(_root, "data");

    public static IReadOnlyList<string[]> Rows(string table) =>
        [.. File.ReadLines(Path.Combine(Original, $"{table}.csv")).Select(line => line.Split(','))];

    public string FileOf(string table) => Path.Combine(Folder, $"{table}.csv");

    public string Text(string table) => File.ReadAllText(FileOf(table));

    public SmallPackage Write(string table, string text)
    {
        File.WriteAllText(FileOf(table), text, new UTF8Encoding(false));
        return this;
    }

    public SmallPackage Replace(string table, string old, string text)
    {
        Assert.Contains(old, Text(table), StringComparison.Ordinal);
        return Write(table, Text(table).Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Puts a value into a cell; rows are counted as in a spreadsheet, from the header on.</summary>
    public SmallPackage Set(string table, int row, string column, string value)
    {
        var lines = File.ReadAllLines(FileOf(table));
        var cells = lines[row - 1].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = value;
        lines[row - 1] = string.Join(',', cells);
        return Write(table, string.Join('\n', lines) + "\n");
    }

    public ValidationReport Validate() => CaseStudy.Validate(Folder);

    public string[] Errors() => [.. Validate().Errors.Select(error => error.ToString())];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
