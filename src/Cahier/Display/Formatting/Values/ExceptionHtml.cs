using System.Net;
using Cahier.Execution.Errors;

namespace Cahier.Display.Formatting.Values;

/// <summary>An exception as HTML: its type and message, with the way through the code folded away.</summary>
internal static class ExceptionHtml
{
    public static string Of(Exception error, int characters)
    {
        var text = UserTraceback.TextOf(error);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = $"<span class=\"cahier-exception\">{Encode(Bounded.Text(end < 0 ? text : text[..end], characters / 2))}</span>";
        return end < 0 ? head : $"<details class=\"cahier-exception\"><summary>{head}</summary><pre>{Encode(Bounded.Output(text[(end + 1)..], characters / 2))}</pre></details>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
