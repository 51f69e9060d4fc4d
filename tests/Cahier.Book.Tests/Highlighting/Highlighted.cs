using System.Net;
using System.Text.RegularExpressions;
using Cahier.Book.Highlighting;

namespace Cahier.Book.Tests.Highlighting;

/// <summary>Highlighted code as a test reads it.</summary>
internal static partial class Highlighted
{
    /// <summary>The marked stretches of the code, each with its kind: <c>keyword:var</c>.</summary>
    public static IReadOnlyList<string> Marks(string source, string language) =>
    [
        .. Dom.Of(Highlighter.Highlight(source, language)).QuerySelectorAll("span")
            .Select(span => $"{span.ClassName!["hl-".Length..]}:{span.TextContent}"),
    ];

    /// <summary>The code without its marks, character for character, which a browser's reading would not be.</summary>
    public static string Text(string source, string language) =>
        WebUtility.HtmlDecode(Tag().Replace(Highlighter.Highlight(source, language).Text, ""));

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Tag();
}
