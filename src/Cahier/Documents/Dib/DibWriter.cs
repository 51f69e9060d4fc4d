using System.Text;
using System.Text.Json.Nodes;
using Cahier.Documents.Json;

namespace Cahier.Documents.Dib;

/// <summary>Writes a notebook in the <c>.dib</c> format.</summary>
internal static class DibWriter
{
    public static string Write(Notebook notebook)
    {
        var json = new JsonTextWriter(JsonStyle.Compact);
        json.Write(Meta(notebook));
        var text = new StringBuilder($"#!meta\n\n{json}\n\n");
        foreach (var cell in notebook.Cells)
        {
            var (selector, source) = Section(cell, notebook.Metadata);
            text.Append($"#!{selector}\n\n{source.ReplaceLineEndings("\n")}\n\n");
        }

        return text.ToString();
    }

    private static (string Selector, string Source) Section(Cell cell, JsonObject metadata) => cell switch
    {
        MarkdownCell => ("markdown", cell.Source),
        CodeCell code => (code.Language, DibParameters.Marked(code, WithoutSelector(code, metadata))),
        _ => ("raw", cell.Source),
    };

    /// <summary>The cell's own selector line would begin another cell: the section's says the same.</summary>
    private static string WithoutSelector(CodeCell cell, JsonObject metadata)
    {
        if (LanguageSelector.Find(cell.Source, name => NotebookLanguage.Declares(metadata, name)) is null)
            return cell.Source;

        var rest = cell.Source.TrimStart();
        var lineEnd = rest.IndexOf('\n');
        return lineEnd < 0 ? "" : rest[(lineEnd + 1)..];
    }

    private static JsonObject Meta(Notebook notebook)
    {
        var meta = (JsonObject)notebook.Metadata.DeepClone();
        var polyglot = meta["polyglot_notebook"] as JsonObject;
        meta.Remove("polyglot_notebook");
        meta.Remove("dotnet_interactive");
        meta.Remove("kernelspec");
        meta.Remove("language_info");
        if (meta["kernelInfo"] is not JsonObject)
            meta["kernelInfo"] = (polyglot?["kernelInfo"] as JsonObject)?.DeepClone() ?? KernelInfo(notebook);

        return meta;
    }

    private static JsonObject KernelInfo(Notebook notebook)
    {
        var language = notebook.DefaultLanguage ?? "csharp";
        return new()
        {
            ["defaultKernelName"] = language,
            ["items"] = new JsonArray(
            [
                .. notebook.Cells.OfType<CodeCell>().Select(cell => cell.Language).Prepend(language).Distinct()
                    .Select(name => new JsonObject { ["aliases"] = new JsonArray(), ["name"] = name }),
            ]),
        };
    }
}
