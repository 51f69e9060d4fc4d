using System.Net;
using System.Text;

namespace Stedenband.Rendering;

/// <summary>Labels broken into lines, as plotly.js takes them.</summary>
internal static class Wrap
{
    /// <summary>The text in lines of about this length, joined by <c>br</c> elements; markup in the text is escaped.</summary>
    public static string Lines(string text, int length)
    {
        var lines = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (used > 0 && used + 1 + word.Length > length)
            {
                lines.Append("<br>");
                used = 0;
            }
            else if (used > 0)
            {
                lines.Append(' ');
                used++;
            }

            lines.Append(WebUtility.HtmlEncode(word));
            used += word.Length;
        }

        return lines.ToString();
    }
}
