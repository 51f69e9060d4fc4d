using System.Text;
using Cahier.Book.Markup;

namespace Cahier.Book.Highlighting;

/// <summary>Source code as HTML with one class per kind of token. C# and F# are read by their own compilers' lexers.</summary>
internal static class Highlighter
{
    public static Html Highlight(string source, string language) => Mark(source, Classify(source, language));

    private static IEnumerable<CodeSpan> Classify(string source, string language) => language switch
    {
        "csharp" => CSharpCode.Classify(source),
        "fsharp" => FSharpCode.Classify(source),
        "sql" => SqlCode.Classify(source),
        _ => [],
    };

    private static Html Mark(string source, IEnumerable<CodeSpan> spans)
    {
        var html = new StringBuilder(source.Length * 2);
        var position = 0;
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (span.Start < position) continue;
            html.Append(Html.Encode(source[position..span.Start]));
            html.Append($"<span class=\"{ClassOf(span.Kind)}\">");
            html.Append(Html.Encode(source.Substring(span.Start, span.Length)));
            html.Append("</span>");
            position = span.Start + span.Length;
        }

        html.Append(Html.Encode(source[position..]));
        return new(html.ToString());
    }

    private static string ClassOf(CodeKind kind) => kind switch
    {
        CodeKind.Keyword => "hl-keyword",
        CodeKind.Type => "hl-type",
        CodeKind.Function => "hl-function",
        CodeKind.Text => "hl-string",
        CodeKind.Number => "hl-number",
        CodeKind.Comment => "hl-comment",
        _ => "hl-directive",
    };
}
