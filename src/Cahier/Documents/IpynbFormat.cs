using System.Text;

namespace Cahier.Documents;

/// <summary>
/// Jupyter's notebook format, version 4 (<c>.ipynb</c>). Reading is tolerant, as there are many writers;
/// writing changes no byte of what did not change in the model.
/// </summary>
public static class IpynbFormat
{
    /// <summary>Reads a notebook from the bytes of a file.</summary>
    /// <param name="content">The whole content.</param>
    /// <param name="file">The name to use in messages.</param>
    public static NotebookReadOutcome Read(ReadOnlyMemory<byte> content, string file = "notebook.ipynb") =>
        new Ipynb.IpynbReader(file, content).Read();

    /// <summary>Reads a notebook from text.</summary>
    /// <param name="content">The whole content.</param>
    /// <param name="file">The name to use in messages.</param>
    public static NotebookReadOutcome Read(string content, string file = "notebook.ipynb") =>
        Read(Encoding.UTF8.GetBytes(content), file);

    /// <summary>
    /// The text of the notebook's file. A new notebook is laid out as Jupyter does: keys sorted, one space of indentation,
    /// nothing escaped that need not be, a final line end.
    /// </summary>
    public static string Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return Ipynb.IpynbWriter.Write(notebook);
    }
}
