using System.Text.Json.Nodes;
using Cahier.Documents;
using Cahier.Languages;

namespace Cahier.Execution.Runs;

/// <summary>A notebook made ready to run: parameters put in, and the cells that are to be run.</summary>
internal sealed record RunPlan(Notebook Notebook, IReadOnlyList<PlannedCell> Cells)
{
    private const string Injected = "injected-parameters";

    /// <summary>The plan for a notebook.</summary>
    public static RunPlan Of(Notebook notebook, RunOptions options)
    {
        var numbered = notebook.Cells.Select((cell, index) => (Cell: cell, Number: index + 1)).ToList();
        if (options.Parameters.Count > 0)
            Inject(numbered, notebook.DefaultLanguage ?? "csharp", options.Parameters);

        var planned = numbered
            .Select((entry, index) => entry.Cell is CodeCell code ? Planned(code, index, entry.Number) : null)
            .OfType<PlannedCell>();
        return new(notebook with { Cells = [.. numbered.Select(entry => entry.Cell)] }, [.. planned]);
    }

    /// <summary>The folder of a notebook's file.</summary>
    public static string FolderOf(string notebookPath) => Path.GetDirectoryName(Path.GetFullPath(notebookPath)) ?? Path.GetFullPath(notebookPath);

    // The values follow the defaults, and so win; without a cell of defaults they come first. Cells keep their numbers.
    private static void Inject(List<(Cell Cell, int Number)> cells, string defaultLanguage, IReadOnlyDictionary<string, object> parameters)
    {
        cells.RemoveAll(entry => entry.Cell.Tags.Contains(Injected));
        var defaults = cells.FindIndex(entry => entry.Cell is CodeCell && entry.Cell.Tags.Contains("parameters"));
        var language = defaults < 0 ? defaultLanguage : ((CodeCell)cells[defaults].Cell).Language;
        var metadata = defaults < 0 ? [] : (JsonObject)cells[defaults].Cell.Metadata.DeepClone();
        metadata["tags"] = new JsonArray(Injected);
        var cell = new CodeCell { Language = language, Source = SourceOf(parameters, language), Metadata = metadata };
        cells.Insert(defaults + 1, (cell, defaults < 0 ? 1 : cells[defaults].Number));
    }

    private static string SourceOf(IReadOnlyDictionary<string, object> parameters, string language)
    {
        if (language is not ("csharp" or "fsharp"))
            throw new ArgumentException($"Parameters can be set in C# and F#, not in '{language}'.", nameof(parameters));
        var (keyword, end) = language == "fsharp" ? ("let", "") : ("var", ";");
        return string.Join('\n', parameters.Select(entry =>
            $"{keyword} {NameOf(entry.Key)} = {Literal.Write(entry.Value, language)}{end}"));
    }

    private static string NameOf(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(character => char.IsLetterOrDigit(character) || character == '_')
            ? name
            : throw new ArgumentException($"'{name}' cannot be the name of a parameter: use letters, digits and _, beginning with a letter.", nameof(name));

    private static PlannedCell Planned(CodeCell cell, int index, int number) =>
        new(index, number, cell.Language, cell.Source, cell.Tags.Contains("raises-exception"), cell.Tags.Contains("skip-execution"));
}
