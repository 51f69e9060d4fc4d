using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Cahier.Book.Tests.Publishing;

/// <summary>Follows every address of every page as a browser would that has the folder and no network.</summary>
public sealed class OfflineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WrittenBook book;

    public OfflineTests() => book = new(WholeBook.In(folder));

    public void Dispose()
    {
        book.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void every_address_inside_the_book_leads_to_a_file_and_to_a_place_in_it()
    {
        var followed = 0;
        foreach (var (page, element, address) in Addresses())
        {
            if (IsElsewhere(address)) continue;
            Assert.False(address.StartsWith('/') || address.EndsWith('/') || address.Length == 0, $"{page}: {address} works from a server only.");

            var target = new Uri(new Uri(new Uri("file:///book/"), Uri.EscapeDataString(page).Replace("%2F", "/")), address);
            var path = Uri.UnescapeDataString(target.AbsolutePath);
            Assert.StartsWith("/book/", path, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(book.Folder, path["/book/".Length..])), $"{page}: {address} does not exist.");
            if (target.Fragment.Length > 1) AssertPlace(page, address, book[path["/book/".Length..]], Uri.UnescapeDataString(target.Fragment[1..]));
            followed++;
        }

        Assert.True(followed > 70, $"Only {followed} addresses were found.");
    }

    [Fact]
    public void no_page_asks_anything_of_the_network()
    {
        var loading = Addresses().Where(entry => entry.Element is not IHtmlAnchorElement && IsElsewhere(entry.Address));

        Assert.Equal(["data:,"], loading.Select(entry => entry.Address).Distinct());
    }

    [Fact]
    public void only_links_that_a_reader_follows_lead_leadingof_the_book()
    {
        var leading = Addresses().Where(entry => entry.Element is IHtmlAnchorElement && IsElsewhere(entry.Address)).Select(entry => entry.Address);

        Assert.Equal(["https://example.org/cbs", "https://example.org/study", "https://example.org/zeist"], leading.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("assets/book.css")]
    [InlineData("assets/book.js")]
    public void style_and_script_load_nothing_themselves(string asset)
    {
        var text = book.Text(asset);

        Assert.All(["url(", "@import", "http:", "https:", "fetch(", "import(", "XMLHttpRequest"], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void every_id_stands_once_on_its_page() =>
        Assert.All(book.Pages, page => Assert.Empty(book[page].QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => $"{page}: {same.Key}")));

    [Fact]
    public void every_page_can_be_reached_from_the_first()
    {
        var reached = new HashSet<string>(["index.html"]);
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var page))
        {
            foreach (var link in book[page].QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(address => !IsElsewhere(address)))
            {
                var target = Uri.UnescapeDataString(new Uri(new Uri($"file:///{page}"), link).AbsolutePath[1..]);
                if (target.EndsWith(".html", StringComparison.Ordinal) && reached.Add(target)) open.Enqueue(target);
            }
        }

        Assert.Equal(book.Pages, reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void the_script_that_draws_plots_is_there_once_and_only_when_there_is_a_plot()
    {
        Assert.Single(book.Paths, path => path.Contains("plotly", StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith("/**\n* plotly.js v2.", book.Text("assets/plotly.min.js"), StringComparison.Ordinal);
        using var plain = new WrittenBook(Sample.Book(Sample.Chapter("a.ipynb", Sample.Code("1"))));
        Assert.Equal(["assets/book.css", "assets/book.js"], plain.Paths.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)));
    }

    private IEnumerable<(string Page, IElement Element, string Address)> Addresses() =>
        from page in book.Pages
        from element in book[page].All
        from name in new[] { "href", "src", "srcset", "action", "poster", "data" }
        let address = element.GetAttribute(name)
        where address is not null
        select (page, element, address);

    private static bool IsElsewhere(string address) => address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);

    private static void AssertPlace(string page, string address, IDocument target, string id) =>
        Assert.True(target.All.Any(element => element.Id == id), $"{page}: {address} leads to no place in its page.");
}
