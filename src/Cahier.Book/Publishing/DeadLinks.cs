using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cahier.Book.Markup;

namespace Cahier.Book.Publishing;

/// <summary>Finds what a page names and a reader without a network does not get.</summary>
internal static class DeadLinks
{
    private static readonly Uri Site = new("http://site.invalid/");

    public static IEnumerable<string> Find(SiteFiles files)
    {
        var paths = files.Paths.ToHashSet(StringComparer.Ordinal);
        var pages = files.Pages.Select(page => (page.Path, Document: new HtmlParser().ParseDocument(page.Text))).ToList();
        var ids = pages.ToDictionary(page => page.Path, page => page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal));
        return pages.SelectMany(page => Problems(page.Path, page.Document)).Distinct();

        IEnumerable<string> Problems(string path, IParentNode document) =>
            from element in document.QuerySelectorAll("[href], [src]")
            from address in new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>()
            let problem = Problem(path, element, address)
            where problem is not null
            select $"{path}: {problem}";

        string? Problem(string path, IElement element, string address)
        {
            if (!Uri.TryCreate(new Uri(Site, Href.To(path)), address, out var target)) return $"{address} is no address.";
            if (target.Scheme is not ("http" or "https")) return null;
            if (target.Authority != Site.Authority) return element.LocalName == "a" ? null : $"{address} is loaded from the network.";
            return Leads(Uri.UnescapeDataString(target.AbsolutePath[1..]), Uri.UnescapeDataString(target.Fragment.TrimStart('#'))) && !address.StartsWith('/')
                ? null
                : $"the link to {address} leads nowhere.";
        }

        bool Leads(string path, string id) => paths.Contains(path) && (id.Length == 0 || !ids.TryGetValue(path, out var known) || known.Contains(id));
    }
}
