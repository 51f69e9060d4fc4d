using System.Text;

namespace Cahier.Documents.Json;

/// <summary>Finds out how a JSON file is laid out.</summary>
internal static class JsonStyleDetector
{
    /// <summary>The style of a text that is one JSON object.</summary>
    public static JsonStyle Detect(string text)
    {
        var open = text.IndexOf('{');
        var close = text.LastIndexOf('}');
        var inside = open + 1;
        while (inside < close && char.IsWhiteSpace(text[inside]))
            inside++;

        var gap = text[(open + 1)..inside];
        var lineEnd = gap.LastIndexOf('\n');
        return new(
            Indent: lineEnd < 0 ? null : gap[(lineEnd + 1)..],
            NewLine: gap.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n",
            Head: text[..open],
            Tail: text[(close + 1)..],
            AsciiOnly: Ascii.IsValid(text) && HasEscapeAboveAscii(text),
            Spaced: IsSpaced(text, inside));
    }

    private static bool IsSpaced(string text, int firstKey)
    {
        var colon = text.IndexOf("\":", firstKey, StringComparison.Ordinal);
        return colon < 0 || text.AsSpan(colon + 2).StartsWith(" ");
    }

    private static bool HasEscapeAboveAscii(string text)
    {
        for (var i = text.IndexOf('\\'); i >= 0 && i + 5 < text.Length; i = text.IndexOf('\\', i + 2))
            if (text[i + 1] == 'u' && !text.AsSpan(i + 2).StartsWith("00"))
                return true;
            else if (text[i + 1] == 'u' && text[i + 4] is not (>= '0' and <= '7'))
                return true;

        return false;
    }
}
