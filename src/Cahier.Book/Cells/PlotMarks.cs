using System.Net;
using System.Text.RegularExpressions;
using Cahier.Book.Markup;
using Cahier.Book.Pages;

namespace Cahier.Book.Cells;

/// <summary>
/// What the marks of a plot show under the pointer, as a list: for readers without a pointer, without the plot, or on paper.
/// </summary>
internal static partial class PlotMarks
{
    private const int Most = 200;

    public static Html Render(IReadOnlyList<string> texts, Labels labels)
    {
        if (texts.Count == 0) return Html.Empty;

        var more = texts.Count > Most ? Html.Of($"<p>+ {texts.Count - Most}</p>") : Html.Empty;
        return Html.Of($"""<p class="marks-title">{labels.Marks}</p><ul class="marks">{texts.Take(Most).Select(Item)}</ul>{more}""");
    }

    // Hover texts are lines with a little markup: the lines stay, the markup goes.
    private static Html Item(string text)
    {
        var lines = LineBreak().Split(text).Select(line => WebUtility.HtmlDecode(Markup().Replace(line, "")).Trim()).Where(line => line.Length > 0);
        return Html.Of($"<li>{Html.Join(lines.Select(Html.Encode), "<br>")}</li>");
    }

    [GeneratedRegex("<br ?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex("</?[a-zA-Z][^>]*>")]
    private static partial Regex Markup();
}
