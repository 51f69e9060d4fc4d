using System.Text;
using System.Text.Json.Nodes;

namespace Cahier.Documents.Conversion.Percent;

/// <summary>A notebook as a script whose cells are parted by lines <c>// %%</c>; a script without them is one cell.</summary>
internal static class ScriptText
{
    /// <summary>The cells of a script.</summary>
    public static Notebook Read(string text, string language) =>
        Notebook.Create(language, [.. PercentText.Split(WithoutShebang(text)).Where(IsCell).Select(section => Cell(section, language, section.Text))]);

    /// <summary>The same, with the code of each cell on the lines that it has in the script.</summary>
    public static Notebook ReadToRun(string text, string language) =>
        Notebook.Create(language, [.. PercentText.Split(WithoutShebang(text)).Where(IsCell)
            .Select(section => Cell(section, language, new string('\n', section.FirstLine - 1) + section.Text))]);

    /// <summary>The script. Cells in other languages are comments in it.</summary>
    public static string Write(Notebook notebook, string language)
    {
        var script = new StringBuilder();
        foreach (var cell in notebook.Cells)
            script.Append(cell is CodeCell code && code.Language == language
                ? PercentText.Write("", "", cell.Tags, PercentText.WithPlainLineEnds(cell.Source))
                : PercentText.Write(KindOf(cell), "", cell.Tags, PercentText.Comment(cell.Source)));
        return script.ToString();
    }

    /// <summary>What the mark of a cell says that is not code in the text's own language.</summary>
    public static string KindOf(Cell cell) => cell switch
    {
        MarkdownCell => "markdown",
        CodeCell code => code.Language,
        _ => "raw",
    };

    /// <summary>The cell of a section.</summary>
    public static Cell Cell(PercentSection section, string language, string text)
    {
        var metadata = section.Tags.Count == 0 ? [] : new JsonObject { ["tags"] = new JsonArray([.. section.Tags.Select(tag => JsonValue.Create(tag))]) };
        return section.Kind switch
        {
            "markdown" or "md" => new MarkdownCell { Source = PercentText.Uncomment(section.Text), Metadata = metadata },
            "raw" => new RawCell { Source = PercentText.Uncomment(section.Text), Metadata = metadata },
            null or "" => new CodeCell { Language = language, Source = text, Metadata = metadata },
            var other when LanguageNames.Normalize(other) == language => new CodeCell { Language = language, Source = text, Metadata = metadata },
            var other => new CodeCell { Language = LanguageNames.Normalize(other), Source = PercentText.Uncomment(section.Text), Metadata = metadata },
        };
    }

    private static bool IsCell(PercentSection section) => section.Kind is not null || section.Text.Trim().Length > 0;

    // The line stays, so that the others keep their numbers.
    private static string WithoutShebang(string text)
    {
        if (!text.StartsWith("#!/", StringComparison.Ordinal) && !text.StartsWith("#! /", StringComparison.Ordinal))
            return text;

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? "" : text[end..];
    }
}
