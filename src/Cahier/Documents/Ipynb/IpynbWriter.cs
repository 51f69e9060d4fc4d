using System.Text.Json;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>Writes a notebook: a new one as Jupyter would, one that was read by patching its text.</summary>
internal sealed class IpynbWriter
{
    private readonly Notebook notebook;
    private readonly JsonStyle style;
    private readonly JsonTextWriter writer;

    private IpynbWriter(Notebook notebook)
    {
        this.notebook = notebook;
        style = notebook.Origin?.Style ?? JsonStyle.Jupyter;
        writer = new(style);
    }

    public static string Write(Notebook notebook)
    {
        var writer = new IpynbWriter(notebook);
        return writer.style.Head + writer.Body() + writer.style.Tail;
    }

    private string Body()
    {
        var root = notebook.Origin?.Root;
        var read = notebook.Origin?.Read;
        var cells = new CellWriter(writer, notebook);
        var cellsChanged = read is null || notebook.Cells.Count != read.Cells.Count || !notebook.Cells.Index().All(cell => cells.IsAsRead(cell.Item, cell.Index, read));
        var fields = new[]
        {
            new JsonField("cells", cellsChanged, () => WriteCells(cells)),
            JsonField.Of(writer, "metadata", !IsMetadataAsRead(root), () => notebook.Metadata.DeepClone()),
            JsonField.Of(writer, "nbformat", notebook.NbFormat != read?.NbFormat, () => notebook.NbFormat),
            JsonField.Of(writer, "nbformat_minor", notebook.NbFormatMinor != read?.NbFormatMinor, () => notebook.NbFormatMinor),
        };
        if (root is { } original && fields.All(field => !field.IsChanged))
            return original.GetRawText();

        JsonObjectPatch.Write(writer, root, isSameFile: true, fields);
        return writer.ToString();
    }

    private void WriteCells(CellWriter cells)
    {
        var ids = new CellIds();
        writer.WriteArray(notebook.Cells, cell => cells.Write(cell, ids));
    }

    private bool IsMetadataAsRead(JsonElement? root) =>
        root is { } original && CellWriter.IsSame(notebook.Metadata, original);
}
