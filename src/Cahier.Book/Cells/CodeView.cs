using Cahier.Book.Highlighting;
using Cahier.Book.Markup;
using Cahier.Book.Pages;
using Cahier.Documents;

namespace Cahier.Book.Cells;

/// <summary>The code of a cell, folded away until a reader asks for it.</summary>
internal static class CodeView
{
    public static Html Render(CodeCell cell, int number, Labels labels)
    {
        if (string.IsNullOrWhiteSpace(cell.Source)) return Html.Empty;

        var summary = cell.Tags.Contains("setup") ? labels.Setup : labels.ShowCode;
        return Html.Of($"""
            <details class="code"><summary><span class="code-label" data-show="{summary}" data-hide="{labels.HideCode}">{summary}</span> <span class="code-language">{NameOf(cell.Language)} · {labels.Cell} {number}</span></summary>
            <div class="code-box"><button type="button" class="copy" data-done="{labels.Copied}" hidden>{labels.Copy}</button><pre tabindex="0"><code class="language-{cell.Language}">{Highlighter.Highlight(cell.Source, cell.Language)}</code></pre></div></details>
            """);
    }

    private static string NameOf(string language) => language switch
    {
        "csharp" => "C#",
        "fsharp" => "F#",
        "sql" => "SQL",
        "html" => "HTML",
        "javascript" => "JavaScript",
        _ => language,
    };
}
