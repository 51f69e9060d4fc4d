using System.Text;
using Cahier.Documents.Files;

namespace Cahier.Documents;

/// <summary>Reads and writes notebook files; the name's ending, <c>.ipynb</c> or <c>.dib</c>, says the format.</summary>
public static class NotebookFile
{
    /// <summary>Reads a notebook.</summary>
    public static NotebookReadOutcome Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (Format(path) is null)
            return new NotebookReadOutcome.Failure(UnknownFormat(path));

        try
        {
            var content = File.ReadAllBytes(path);
            return Format(path) == ".dib" ? DibFormat.Read(content, path) : IpynbFormat.Read(content, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new NotebookReadOutcome.Failure(FileProblem.Reading(path, error));
        }
    }

    /// <summary>
    /// Writes a notebook: beside the file first, then in its place, so that the file is never half-written. A notebook
    /// that was read from the other format is converted; <c>.dib</c> files hold no outputs.
    /// </summary>
    public static NotebookWriteOutcome Write(Notebook notebook, string path)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (Format(path) is not { } format)
            return new NotebookWriteOutcome.Failure(UnknownFormat(path));

        var text = format == ".dib" ? DibFormat.Write(notebook) : IpynbFormat.Write(NotebookConversion.ToIpynb(notebook));
        try
        {
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
            return new NotebookWriteOutcome.Success(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new NotebookWriteOutcome.Failure(FileProblem.Writing(path, error));
        }
    }

    private static string? Format(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is (".ipynb" or ".dib") and var ending ? ending : null;

    private static NotebookProblem UnknownFormat(string path) =>
        new(path, null, null, "The name ends neither in .ipynb nor in .dib.", "Name the notebook file, with its ending.");
}
