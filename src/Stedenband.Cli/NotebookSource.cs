using Cahier.Documents;
using Cahier.Documents.Conversion;

namespace Stedenband.Cli;

/// <summary>A notebook, script or program that a command is given: a file, or the standard input for <c>-</c>.</summary>
/// <param name="word">The word that names it.</param>
/// <param name="formatName">The name of its format where the caller says it.</param>
internal sealed class NotebookSource(string word, string? formatName)
{
    /// <summary>The file; null for the standard input.</summary>
    public string? Path => word == "-" ? null : word;

    /// <summary>The name for messages.</summary>
    public string Name => Path ?? "standard input";

    /// <summary>Where relative paths in it start.</summary>
    public string Folder => Path is null ? Directory.GetCurrentDirectory() : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>Its format, once it was read.</summary>
    public NotebookFormat Format { get; private set; }

    /// <summary>Its whole content, once a script or program was read.</summary>
    public ReadOnlyMemory<byte> Content { get; private set; }

    /// <summary>Whether it is a script, which is run like a program.</summary>
    public bool IsScript => Format is NotebookFormat.CSharpScript or NotebookFormat.FSharpScript;

    /// <summary>Reads it; null, and why, when it cannot be read.</summary>
    public Notebook? Read(out string problem)
    {
        problem = Refusal() ?? "";
        if (problem.Length > 0) return null;

        var read = Path is null ? Given() : NotebookConverter.ReadFile(Path, Format = Known()!.Value);
        if (Format is not (NotebookFormat.Ipynb or NotebookFormat.Dib) && read is NotebookReadOutcome.Success && Path is not null) Content = File.ReadAllBytes(Path);
        if (read is NotebookReadOutcome.Success { Notebook: var notebook }) return notebook;
        problem = ((NotebookReadOutcome.Failure)read).Problem.ToString();
        return null;
    }

    private NotebookFormat? Known() => formatName is null ? NotebookFormats.OfFile(Path ?? "") : NotebookFormats.Named(formatName);

    private string? Refusal()
    {
        var formats = string.Join(", ", NotebookFormats.Names);
        if (formatName is not null && NotebookFormats.Named(formatName) is null) return $"There is no format '{formatName}'. The formats are {formats}.";
        if (Path is null) return null;
        if (string.IsNullOrWhiteSpace(Path)) return "The name of the notebook is empty.";
        if (Directory.Exists(Path)) return $"{Path} is a folder: name a notebook in it.";
        return Known() is null ? $"{Path}: the name ends in none of .{formats.Replace(", ", ", .", StringComparison.Ordinal)}. Name the file with its ending, or say its format." : null;
    }

    private NotebookReadOutcome Given()
    {
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        input.CopyTo(content);
        Content = content.ToArray();
        Format = Known() ?? NotebookFormats.Sniff(Content.Span);
        return NotebookConverter.Read(Content, Format, Name);
    }
}
