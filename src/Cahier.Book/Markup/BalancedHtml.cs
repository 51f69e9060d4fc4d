using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Cahier.Book.Markup;

/// <summary>HTML that a cell made, closed where it was left open, so that it cannot break the page around it.</summary>
internal static class BalancedHtml
{
    public static Html Of(string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><html><body></body></html>");
        var body = (IHtmlElement)document.Body!;
        body.InnerHtml = html;
        return new(body.InnerHtml);
    }
}
