using System.Collections;
using System.Net;
using System.Text;
using Cahier.Display.Formatting;
using Cahier.Display.Formatting.Values;

namespace Cahier.Display.Html;

/// <summary>Values as the content of an HTML element.</summary>
internal static class HtmlContent
{
    public static void Write(object? value, StringBuilder html)
    {
        switch (value)
        {
            case null:
                break;
            case PocketView element:
                element.Write(html);
                break;
            case HtmlString whole:
                html.Append(whole.Value);
                break;
            case IEnumerable items when ScalarText.Of(value) is null && IsContent(items):
                foreach (var item in items)
                    Write(item, html);
                break;
            default:
                html.Append(Formatter.Format(value) is { } bundle && bundle[MimeTypes.Html] is { } own ? own : Encode(TextOf(value)));
                break;
        }
    }

    /// <summary>The text of a value in an element or an attribute.</summary>
    public static string TextOf(object? value) => value is string text ? text : Formatter.ToDisplayString(value);

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    // What was made to stand in an element follows one another; a sequence of data is shown as data.
    private static bool IsContent(IEnumerable items) =>
        items is IEnumerable<PocketView> or IEnumerable<HtmlString>
        || (items is ICollection or IEnumerable<object?> && items.Cast<object?>().All(item => item is null or PocketView or HtmlString or string));
}
