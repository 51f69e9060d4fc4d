using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Cahier.Languages.Assistance.Texts;

/// <summary>Writes explanations as HTML that needs no style of its own.</summary>
internal static partial class ExplanationHtml
{
    /// <summary>The HTML.</summary>
    public static string Of(Explanation explanation)
    {
        var html = new StringBuilder("<pre><code>");
        html.AppendJoin('\n', explanation.Signatures.Select(Marked));
        if (explanation.MoreSignatures > 0)
            html.Append('\n').Append(ExplanationText.More(explanation.MoreSignatures));
        if (explanation.Value is { } value)
            html.Append("\n= ").Append(WebUtility.HtmlEncode(value));
        html.Append("</code></pre>");

        if (explanation.Documentation is { } documentation)
        {
            Paragraph(html, "", documentation.Summary);
            List(html, "Parameters", documentation.Parameters);
            Paragraph(html, "Returns", documentation.Returns);
            List(html, "Throws", documentation.Exceptions);
            Paragraph(html, "Remarks", documentation.Remarks);
        }

        if (explanation.Members.Count > 0)
            html.Append("<p><b>Members</b></p><pre><code>").AppendJoin('\n', explanation.Members.Select(WebUtility.HtmlEncode)).Append("</code></pre>");
        return html.ToString();
    }

    private static string Marked(Signature signature)
    {
        var end = signature.MarkStart + signature.MarkLength;
        return signature.MarkLength == 0
            ? WebUtility.HtmlEncode(signature.Text)
            : $"{WebUtility.HtmlEncode(signature.Text[..signature.MarkStart])}<b><u>{WebUtility.HtmlEncode(signature.Text[signature.MarkStart..end])}</u></b>{WebUtility.HtmlEncode(signature.Text[end..])}";
    }

    private static void Paragraph(StringBuilder html, string heading, string text)
    {
        if (text.Length == 0)
            return;
        if (heading.Length > 0)
            html.Append($"<p><b>{heading}</b></p>");
        foreach (var block in Blocks().Matches(text).Select(match => match.Value))
            html.Append(block.StartsWith("```", StringComparison.Ordinal)
                ? $"<pre><code>{WebUtility.HtmlEncode(block.Trim('`').Trim('\n'))}</code></pre>"
                : $"<p>{Inline(block.Trim())}</p>");
    }

    private static void List(StringBuilder html, string heading, IReadOnlyList<(string Name, string Text)> entries)
    {
        if (entries.Count > 0)
            html.Append($"<p><b>{heading}</b></p><ul>")
                .AppendJoin("", entries.Select(entry => $"<li><code>{WebUtility.HtmlEncode(entry.Name)}</code>: {Inline(entry.Text)}</li>"))
                .Append("</ul>");
    }

    private static string Inline(string markdown) => Code().Replace(WebUtility.HtmlEncode(markdown), "<code>$1</code>");

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"```.*?```|(?:(?!\n\n|```)[\s\S])+", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
