using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Documents.Files;
using Cahier.Documents.Json;

namespace Cahier.Documents.Ipynb;

/// <summary>Reads the JSON of a notebook: first the shell, whose faults are told with their place, then cell by cell.</summary>
internal sealed class IpynbReader
{
    private const int MaxDepth = 256;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    private readonly string file;
    private readonly ReadOnlyMemory<byte> all;
    private readonly ReadOnlyMemory<byte> content;

    public IpynbReader(string file, ReadOnlyMemory<byte> content)
    {
        this.file = file;
        all = content;
        this.content = content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
    }

    public NotebookReadOutcome Read()
    {
        if (content.Span.Trim(" \t\r\n"u8).IsEmpty)
            return Problem(1, 1, "The file is empty.", "A notebook has at least {\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}.");

        if (Utf8File.Check(content.Span, file) is { } problem)
            return new NotebookReadOutcome.Failure(problem);

        try
        {
            return ReadRoot(JsonDocument.Parse(content, Options).RootElement);
        }
        catch (JsonException error)
        {
            return NotJson(error);
        }
    }

    private NotebookReadOutcome ReadRoot(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Problem(root, $"The file holds {Kind(root)}, and a notebook is a JSON object with \"cells\".", "Check that this is a notebook.");

        var fault = Version(root, out var major, out var minor);
        if (fault is not null)
            return fault;

        if (!root.TryGetProperty("cells", out var cells))
            return Problem(root, "The notebook has no \"cells\".", "Check that this is a notebook; a new one has \"cells\": [].");
        if (cells.ValueKind != JsonValueKind.Array)
            return Problem(cells, $"\"cells\" is {Kind(cells)}, and must be a list.", "Restore the file from a copy.");

        var metadata = Metadata(root);
        var origin = new FileOrigin { Root = root, Style = JsonStyleDetector.Detect(Encoding.UTF8.GetString(all.Span)) };
        var reader = new CellReader(origin, metadata);
        var read = new List<Cell>();
        foreach (var cell in cells.EnumerateArray())
        {
            if (CellFault(cell, read.Count + 1) is { } cellFault)
                return cellFault;
            read.Add(reader.Read(cell));
        }

        var notebook = new Notebook { Cells = read, Metadata = metadata, NbFormat = major, NbFormatMinor = minor, Origin = origin };
        origin.Read = notebook;
        return new NotebookReadOutcome.Success(notebook);
    }

    private NotebookReadOutcome.Failure? Version(JsonElement root, out int major, out int minor)
    {
        major = 4;
        minor = 0;
        if (root.TryGetProperty("nbformat_minor", out var minorJson) && minorJson.ValueKind == JsonValueKind.Number && minorJson.TryGetInt32(out var readMinor))
            minor = readMinor;
        if (!root.TryGetProperty("nbformat", out var version))
            return root.TryGetProperty("worksheets", out _) ? OldVersion(root, "3 or older") : null;

        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out major))
            return Problem(version, "\"nbformat\" is not a whole number.", "It says the version of the format, which is 4 in a present notebook.");
        if (major < 4)
            return OldVersion(version, $"{major}");
        if (major > 4)
            return Problem(version, $"The notebook is in format {major}, and this program reads format 4.", "Save it as format 4, or use a newer version of this program.");

        return null;
    }

    private NotebookReadOutcome.Failure OldVersion(JsonElement place, string version) =>
        Problem(place, $"The notebook is in format {version}, and this program reads format 4.", "Open it in Jupyter and save it, or run: jupyter nbconvert --to notebook --nbformat 4 FILE.");

    private NotebookReadOutcome.Failure? CellFault(JsonElement cell, int number)
    {
        if (cell.ValueKind != JsonValueKind.Object)
            return Problem(cell, $"Cell {number} is {Kind(cell)}, and must be a JSON object.", "Remove it, or restore the file from a copy.");
        if (!cell.TryGetProperty("cell_type", out var type) || type.ValueKind != JsonValueKind.String)
            return Problem(cell, $"Cell {number} does not say its type.", "Add \"cell_type\": \"code\", \"markdown\" or \"raw\" to it.");
        if (JsonText.Of(type) is not ("code" or "markdown" or "raw") and var name)
            return Problem(type, $"Cell {number} has the unknown type '{name}'.", "The types are \"code\", \"markdown\" and \"raw\".");

        return null;
    }

    private NotebookReadOutcome.Failure NotJson(JsonException error)
    {
        if (IsCutOff())
        {
            var end = TextPosition.Of(content.Span, content.Length);
            return Problem(end.Line, end.Column, "The file ends in the middle of the notebook.", "It was cut off: restore it from a copy or a checkpoint (.ipynb_checkpoints).");
        }

        var (line, column) = TextPosition.Of(content.Span, Offset(error));
        return Problem(line, column, $"The file is not JSON: {Reason(error)}", "Mend it here, or restore it from a copy; merge marks (<<<<<<<) must go.");
    }

    /// <summary>Whether the content is JSON as far as it goes.</summary>
    private bool IsCutOff()
    {
        var reader = new Utf8JsonReader(content.Span, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = MaxDepth }));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private int Offset(JsonException error)
    {
        var offset = 0;
        var rest = content.Span;
        for (var line = 0L; line < (error.LineNumber ?? 0) && rest.IndexOf((byte)'\n') is >= 0 and var end; line++)
        {
            offset += end + 1;
            rest = rest[(end + 1)..];
        }

        return offset + (int)(error.BytePositionInLine ?? 0);
    }

    /// <summary>The platform's message without the place at its end, which we give in our own way.</summary>
    private static string Reason(JsonException error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message[..place]).Replace(" Change the reader options.", "", StringComparison.Ordinal).Trim();
    }

    private static JsonObject Metadata(JsonElement holder) =>
        holder.TryGetProperty("metadata", out var metadata) && JsonText.Node(metadata) is JsonObject members ? members : [];

    private static string Kind(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private NotebookReadOutcome.Failure Problem(JsonElement place, string message, string advice)
    {
        var (line, column) = TextPosition.Of(content.Span, place);
        return Problem(line, column, message, advice);
    }

    private NotebookReadOutcome.Failure Problem(int line, int column, string message, string advice) =>
        new(new(file, line, column, message, advice));
}
