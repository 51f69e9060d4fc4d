using System.Text;

namespace Cahier.Documents.Conversion;

/// <summary>The names of formats, and how to tell them apart.</summary>
public static class NotebookFormats
{
    private static readonly Dictionary<string, NotebookFormat> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ipynb"] = NotebookFormat.Ipynb,
        ["dib"] = NotebookFormat.Dib,
        ["csx"] = NotebookFormat.CSharpScript,
        ["fsx"] = NotebookFormat.FSharpScript,
        ["cs"] = NotebookFormat.CSharpProgram,
    };

    /// <summary>The names, which are the endings of files without the dot.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys];

    /// <summary>The format of this name, or null.</summary>
    public static NotebookFormat? Named(string name) => ByName.TryGetValue(name ?? "", out var format) ? format : null;

    /// <summary>The format that a file's ending says, or null.</summary>
    public static NotebookFormat? OfFile(string path) => Named(Path.GetExtension(path ?? "").TrimStart('.'));

    /// <summary>The ending of the format's files, with its dot.</summary>
    public static string Ending(NotebookFormat format) => "." + ByName.Single(entry => entry.Value == format).Key;

    /// <summary>
    /// The format that a text without a name seems to have: JSON is an <c>.ipynb</c>; a first line such as <c>#!meta</c> or
    /// <c>#!csharp</c> begins a <c>.dib</c>; a line <c>#:package</c> is of a program; anything else is a C# script.
    /// </summary>
    public static NotebookFormat Sniff(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF').TrimStart();
        var lines = text.Split('\n', 200);
        return text.StartsWith('{') && IsJson(text) ? NotebookFormat.Ipynb
            : IsSelector(lines[0].Trim()) ? NotebookFormat.Dib
            : lines.Any(line => line.StartsWith("#:", StringComparison.Ordinal)) ? NotebookFormat.CSharpProgram
            : NotebookFormat.CSharpScript;
    }

    // A script may begin with a block.
    private static bool IsJson(string text) => text[1..].TrimStart() is ['"' or '}', ..];

    private static bool IsSelector(string line) =>
        line.StartsWith("#!", StringComparison.Ordinal) && (line == "#!meta" || LanguageNames.IsKnown(line[2..]));
}
