using System.Text;
using Cahier.Documents.Conversion.Percent;
using Cahier.Documents.Conversion.Programs;
using Cahier.Documents.Files;

namespace Cahier.Documents.Conversion;

/// <summary>Reads and writes a notebook's work in each of its formats. What a format cannot hold is told.</summary>
public static class NotebookConverter
{
    /// <summary>Reads a notebook from the bytes of a file.</summary>
    /// <param name="content">The whole content.</param>
    /// <param name="format">Its format.</param>
    /// <param name="file">The name to use in messages.</param>
    public static NotebookReadOutcome Read(ReadOnlyMemory<byte> content, NotebookFormat format, string file)
    {
        if (format == NotebookFormat.Ipynb)
            return IpynbFormat.Read(content, file);
        if (Utf8File.Check(content.Span, file) is { } problem)
            return new NotebookReadOutcome.Failure(problem);

        var text = Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF');
        return format switch
        {
            NotebookFormat.Dib => DibFormat.Read(text, file),
            NotebookFormat.CSharpScript => new NotebookReadOutcome.Success(ScriptText.Read(text, "csharp")),
            NotebookFormat.FSharpScript => new NotebookReadOutcome.Success(ScriptText.Read(text, "fsharp")),
            NotebookFormat.CSharpProgram => new NotebookReadOutcome.Success(ProgramReader.Read(text)),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    /// <summary>What of a file is in no notebook that is read from it: settings of a program. A sentence each.</summary>
    /// <param name="content">The whole content.</param>
    /// <param name="format">Its format.</param>
    public static IReadOnlyList<string> LeftBehind(ReadOnlyMemory<byte> content, NotebookFormat format) =>
        format == NotebookFormat.CSharpProgram ? PlainProgram.LeftBehind(Encoding.UTF8.GetString(content.Span)) : [];

    /// <summary>Reads a script to run it: the code of each cell is on the lines that it has in the script, as errors name them.</summary>
    /// <param name="content">The whole content.</param>
    /// <param name="format">Which of the two scripts it is.</param>
    public static Notebook ReadScript(ReadOnlyMemory<byte> content, NotebookFormat format) =>
        ScriptText.ReadToRun(Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF'), format == NotebookFormat.FSharpScript ? "fsharp" : "csharp");

    /// <summary>Reads a notebook's file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Its format.</param>
    public static NotebookReadOutcome ReadFile(string path, NotebookFormat format)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            return Read(File.ReadAllBytes(path), format, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new NotebookReadOutcome.Failure(FileProblem.Reading(path, error));
        }
    }

    /// <summary>Writes what was converted: beside the file first, then in its place; with the file beside it that a program may need.</summary>
    /// <param name="converted">What was converted.</param>
    /// <param name="path">The file.</param>
    /// <param name="place">The place for which it was converted.</param>
    public static NotebookWriteOutcome WriteFile(ConvertedNotebook converted, string path, ConversionPlace place)
    {
        ArgumentNullException.ThrowIfNull(converted);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(place);
        try
        {
            if (converted.References is { } references && place.ReferencesFile is { } beside)
                AtomicFile.Write(Path.Combine(place.TargetFolder, beside), Encoding.UTF8.GetBytes(references));
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(converted.Text));
            return new NotebookWriteOutcome.Success(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new NotebookWriteOutcome.Failure(FileProblem.Writing(path, error));
        }
    }

    /// <summary>The notebook in a format.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="format">The format.</param>
    /// <param name="place">Where it comes from and goes to.</param>
    /// <param name="cancellationToken">Stops the restore of packages and the compilation that a program needs.</param>
    public static ConvertedNotebook Write(Notebook notebook, NotebookFormat format, ConversionPlace place, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(place);
        return format switch
        {
            NotebookFormat.Ipynb => new(IpynbFormat.Write(NotebookConversion.ToIpynb(notebook)), []),
            NotebookFormat.Dib => new(DibFormat.Write(notebook), Losses.Of(notebook, format)),
            NotebookFormat.CSharpScript => new(ScriptText.Write(notebook, "csharp"), Losses.Of(notebook, format)),
            NotebookFormat.FSharpScript => new(ScriptText.Write(notebook, "fsharp"), Losses.Of(notebook, format)),
            NotebookFormat.CSharpProgram => ProgramWriter.Write(notebook, place, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
