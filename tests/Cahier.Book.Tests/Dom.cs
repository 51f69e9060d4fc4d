using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Cahier.Book.Markup;

namespace Cahier.Book.Tests;

/// <summary>Reads HTML as a browser does, so that tests speak of what a page holds and not of how it is written.</summary>
internal static class Dom
{
    public static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>The element that holds the HTML, in a page of its own.</summary>
    public static IElement Of(Html html) => Parse($"<!doctype html><title>x</title><body><div id=\"holder\">{html}</div>").GetElementById("holder")!;

    /// <summary>The one element that the selector finds.</summary>
    public static IElement One(this IParentNode from, string selector) => Assert.Single(from.QuerySelectorAll(selector));

    public static IReadOnlyList<string> Texts(this IParentNode from, string selector) =>
        [.. from.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    public static IReadOnlyList<string?> Values(this IParentNode from, string selector, string attribute) =>
        [.. from.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute))];

    /// <summary>The text of an element with every run of white space as one space, as a page shows it.</summary>
    public static string Shown(this INode element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
