using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Documents.Ipynb;
using Cahier.Documents.Json;

namespace Cahier.Documents.Dib;

/// <summary>Reads a notebook of the <c>.dib</c> format.</summary>
internal static class DibReader
{
    public static NotebookReadOutcome Read(string content, string file)
    {
        var metadata = new JsonObject();
        var sections = DibSections.Split(content.ReplaceLineEndings("\n"), name => NotebookLanguage.Declares(metadata, name));
        var ids = new CellIds();
        var cells = new List<Cell>();
        foreach (var section in sections)
        {
            if (section.Selector != DibSections.Meta)
                cells.Add(Cell(section, NotebookLanguage.DefaultOf(metadata) ?? "csharp", ids));
            else if (ReadMeta(section, file, metadata) is { } failure)
                return failure;
        }

        return new NotebookReadOutcome.Success(new() { Cells = cells, Metadata = metadata });
    }

    private static Cell Cell(DibSection section, string defaultLanguage, CellIds ids) =>
        LanguageNames.Normalize(section.Selector ?? defaultLanguage) switch
        {
            "markdown" => new MarkdownCell { Id = ids.Next("", "markdown", section.Text), Source = section.Text },
            "raw" => new RawCell { Id = ids.Next("", "raw", section.Text), Source = section.Text },
            var language => DibParameters.Tagged(new() { Id = ids.Next("", language, section.Text), Source = section.Text, Language = language }),
        };

    private static NotebookReadOutcome.Failure? ReadMeta(DibSection section, string file, JsonObject metadata)
    {
        if (string.IsNullOrWhiteSpace(section.Text))
            return null;

        try
        {
            using var document = JsonDocument.Parse(section.Text);
            if (JsonText.Node(document.RootElement.Clone()) is not JsonObject members)
                return Failure(file, section.FirstLine, 1, "The #!meta section is not a JSON object.");

            foreach (var (name, value) in members.ToList())
            {
                members.Remove(name);
                metadata[name] = value;
            }

            return null;
        }
        catch (JsonException error)
        {
            var line = section.Text.Split('\n').ElementAtOrDefault((int)(error.LineNumber ?? 0)) ?? "";
            var column = TextPosition.Of(System.Text.Encoding.UTF8.GetBytes(line), (int)(error.BytePositionInLine ?? 0)).Column;
            return Failure(file, section.FirstLine + (int)(error.LineNumber ?? 0), column, "The #!meta section is not JSON.");
        }
    }

    private static NotebookReadOutcome.Failure Failure(string file, int line, int column, string message) =>
        new(new(file, line, column, message, "Write for instance: {\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[]}}, or remove the section."));
}
