using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>Writes the cells of one notebook.</summary>
internal sealed class CellWriter(JsonTextWriter writer, Notebook notebook)
{
    private readonly OutputWriter outputs = new(writer, notebook.Origin);

    /// <summary>Whether the cell is the one that the file has at this place, and says the same.</summary>
    public bool IsAsRead(Cell cell, int index, Notebook read) =>
        cell.Origin is { } origin
        && ReferenceEquals(origin, read.Cells[index].Origin)
        && Fields(cell, cell.Id).All(field => !field.IsChanged);

    public void Write(Cell cell, CellIds ids)
    {
        var id = ids.Next(cell.Id, Type(cell), cell.Source);
        var fields = Fields(cell, id);
        var isSameFile = cell.Origin is { } origin && ReferenceEquals(origin.File, notebook.Origin);
        if (isSameFile && fields.All(field => !field.IsChanged))
            writer.WriteRaw(cell.Origin!.Json.GetRawText());
        else
            JsonObjectPatch.Write(writer, cell.Origin?.Json, isSameFile, fields);
    }

    /// <summary>Whether metadata are still what the object in the file says.</summary>
    public static bool IsSame(JsonObject metadata, JsonElement holder) =>
        JsonNode.DeepEquals(metadata, holder.TryGetProperty("metadata", out var json) && JsonText.Node(json) is JsonObject before ? before : new JsonObject());

    private JsonField[] Fields(Cell cell, string id)
    {
        var read = cell.Origin?.Read;
        var json = cell.Origin?.Json;
        var code = cell as CodeCell;
        var readCode = read as CodeCell;
        var metadata = Metadata(cell);
        var common = new[]
        {
            JsonField.Of(writer, "cell_type", read is null, () => Type(cell)),
            JsonField.Of(writer, "id", MustWriteId(cell, id), () => id),
            JsonField.Of(writer, "metadata", json is not { } holder || !IsSame(metadata, holder), () => metadata.DeepClone()),
            JsonField.Of(writer, "source", cell.Source != read?.Source, () => MultilineText.LikeBefore(cell.Source, Member(json, "source"))),
        };
        return code is null
            ? common
            :
            [
                common[0],
                JsonField.Of(writer, "execution_count", read is null || code.ExecutionCount != readCode?.ExecutionCount, () => code.ExecutionCount is { } count ? JsonValue.Create(count) : null),
                common[1],
                common[2],
                new("outputs", read is null || !OutputWriter.AreAsRead(code.Outputs, readCode?.Outputs), () => outputs.Write(code.Outputs)),
                common[3],
            ];
    }

    private bool MustWriteId(Cell cell, string id)
    {
        if (cell.Origin is not { } origin)
            return notebook.NbFormatMinor >= 5;
        if (id != origin.Read.Id)
            return true;

        // A cell of an older notebook needs its id written when it comes to a newer one.
        return notebook.NbFormatMinor >= 5 && !origin.Json.TryGetProperty("id", out _) && origin.File.Read?.NbFormatMinor < 5;
    }

    /// <summary>The metadata with the language in it: in a new cell always, in one that was read where the file would say another.</summary>
    private JsonObject Metadata(Cell cell)
    {
        if (cell is not CodeCell code)
            return cell.Metadata;

        var told = LanguageSelector.Find(code.Source, name => NotebookLanguage.Declares(notebook.Metadata, name))
            ?? NotebookLanguage.OfCell(code.Metadata)
            ?? (code.Origin is null ? null : notebook.DefaultLanguage ?? "csharp");
        return told == code.Language ? cell.Metadata : NotebookLanguage.WithLanguage(cell.Metadata, code.Language);
    }

    private static string Type(Cell cell) => cell switch
    {
        MarkdownCell => "markdown",
        RawCell => "raw",
        _ => "code",
    };

    private static JsonElement? Member(JsonElement? holder, string name) =>
        holder is { } json && json.TryGetProperty(name, out var value) ? value : null;
}
