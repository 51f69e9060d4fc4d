using System.Text;
using Cahier.Documents.Files;

namespace Cahier.Documents;

/// <summary>
/// The plain-text notebook format of .NET front ends (<c>.dib</c>): cells begin with a line such as <c>#!csharp</c> or
/// <c>#!markdown</c>, after a <c>#!meta</c> section of JSON. It holds texts and languages, no outputs, ids or cell metadata.
/// A first line <c>// parameters</c> stands for the tag <c>parameters</c>, which is what parameters of a run follow.
/// </summary>
/// <remarks>A line that only selects a language always begins a cell, so one within a cell's text splits it in two.</remarks>
public static class DibFormat
{
    /// <summary>Reads a notebook from the bytes of a file.</summary>
    /// <param name="content">The whole content.</param>
    /// <param name="file">The name to use in messages.</param>
    public static NotebookReadOutcome Read(ReadOnlyMemory<byte> content, string file = "notebook.dib") =>
        Utf8File.Check(content.Span, file) is { } problem
            ? new NotebookReadOutcome.Failure(problem)
            : Read(Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF'), file);

    /// <summary>Reads a notebook from text.</summary>
    /// <param name="content">The whole content.</param>
    /// <param name="file">The name to use in messages.</param>
    public static NotebookReadOutcome Read(string content, string file = "notebook.dib")
    {
        ArgumentNullException.ThrowIfNull(content);
        return Dib.DibReader.Read(content, file);
    }

    /// <summary>The text of the notebook's file, with <c>\n</c> as line end.</summary>
    public static string Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return Dib.DibWriter.Write(notebook);
    }
}
