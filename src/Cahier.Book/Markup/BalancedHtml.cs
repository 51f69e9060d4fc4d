using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Cahier.Book.Markup;

/// <summary>HTML that a cell made, closed where it was left open, so that it cannot break the page around it.</summary>
internal static class BalancedHtml
{
    /// <param name="html">The cell's HTML. What cannot be closed is shown as its source.</param>
    /// <param name="rewrite">The address to use for a relative one; null leaves them.</param>
    public static Html Of(string html, Func<string, string>? rewrite = null)
    {
        var body = Parse(html);
        Confine(body);
        foreach (var element in body.QuerySelectorAll("[href], [src]")) Lead(element, rewrite);
        var balanced = body.InnerHtml;
        return IsClosed(balanced) ? new(balanced) : Html.Of($"<pre>{html}</pre>");
    }

    private static IHtmlElement Parse(string html)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><html><body></body></html>").Body!;
        body.InnerHtml = html;
        return body;
    }

    // These speak of the whole page, wherever they stand in it.
    private static void Confine(IParentNode html)
    {
        foreach (var element in html.QuerySelectorAll("base, meta").ToList()) element.Remove();
        foreach (var element in html.QuerySelectorAll("plaintext").ToList()) element.Replace([.. element.ChildNodes]);
        foreach (var template in html.QuerySelectorAll("template").OfType<IHtmlTemplateElement>()) Confine(template.Content);
    }

    private static void Lead(IElement element, Func<string, string>? rewrite)
    {
        foreach (var name in (string[])["href", "src"])
        {
            if (element.GetAttribute(name) is not { } address) continue;
            if (Href.IsProgram(address)) element.RemoveAttribute(name);
            else if (rewrite is not null && Href.IsRelative(address)) element.SetAttribute(name, rewrite(address));
        }
    }

    // A tree can be one that no text gives: after "<script><!--<script>" nothing closes the script.
    private static bool IsClosed(string html) =>
        Parse($"<main><div>{html}</div><hr></main><p>").Children is [{ LocalName: "main", Children: [{ LocalName: "div" }, { LocalName: "hr" }] }, { LocalName: "p" }];
}
