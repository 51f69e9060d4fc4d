using Cahier.Book;
using Microsoft.Playwright;

namespace Notebooks.Tests.Reading;

/// <summary>Opens the book in Chromium and reads it from the contents to the last chapter.</summary>
public sealed class BookInBrowserTests(MadeBook book) : IClassFixture<MadeBook>
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Missing = "Chromium is not installed (Debian: apt-get install chromium).";

    [Fact]
    public void the_command_makes_the_book_without_a_failing_cell() => Assert.True(book.ExitCode == 0, book.Output);

    [Theory]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task a_reader_clicks_through_all_chapters_and_every_plot_is_drawn(int width, int height, ColorScheme scheme)
    {
        Assert.SkipUnless(File.Exists(Chromium), Missing);
        await using var server = Assert.IsType<ServerOutcome.Started>(BookServer.Start(book.Folder)).Server;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Options());
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var log = new PageLog(page, server.Address);

        await page.GotoAsync(server.Address.ToString());
        await page.ClickAsync(".chapters a");
        var plots = 0;
        for (var chapter = 1; ; chapter++)
        {
            Assert.StartsWith($"{chapter}. ", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
            plots += await DrawnPlots(page);
            Assert.True(await FitsTheWindow(page), $"Chapter {chapter} is wider than a window of {width} pixels.");
            if (await page.Locator("a[rel=next]").CountAsync() == 0)
            {
                Assert.Equal(NotebookFiles.Chapters.Count, chapter);
                break;
            }

            await page.ClickAsync("a[rel=next]");
        }

        Assert.True(plots >= 20, $"Only {plots} plots were drawn.");
        Assert.Empty(log.Errors);
        Assert.Empty(log.ForeignRequests);
    }

    [Fact]
    public async Task the_map_can_be_switched_to_the_other_ties_and_shows_its_evidence_under_the_pointer()
    {
        Assert.SkipUnless(File.Exists(Chromium), Missing);
        await using var server = Assert.IsType<ServerOutcome.Started>(BookServer.Start(book.Folder)).Server;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Options());
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, Path.ChangeExtension(NotebookFiles.Chapters[0], ".html")).ToString());
        await DrawnPlots(page);

        var before = await page.EvaluateAsync<int>("document.querySelector('.plot-area').data.filter(trace => trace.visible !== false).length");
        await page.ClickAsync(".updatemenu-header");
        await page.ClickAsync(".updatemenu-dropdown-button >> nth=1");
        await page.WaitForFunctionAsync($"document.querySelector('.plot-area').data.filter(trace => trace.visible !== false).length > {before}");

        var hover = await page.EvaluateAsync<string>("document.querySelector('.plot-area').data.flatMap(trace => trace.hovertext || []).find(text => text && text.includes('Haarlem'))");
        Assert.Contains("stated", hover, StringComparison.Ordinal);
        Assert.Contains("ch. ", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_book_opens_from_the_disk_as_well()
    {
        Assert.SkipUnless(File.Exists(Chromium), Missing);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Options());
        var page = await browser.NewPageAsync();
        var file = new Uri(Path.Combine(book.Folder, Path.ChangeExtension(NotebookFiles.Chapters[3], ".html")));
        var log = new PageLog(page, file);

        await page.GotoAsync(file.AbsoluteUri);

        Assert.True(await DrawnPlots(page) > 0);
        Assert.Empty(log.Errors);
        Assert.Empty(log.ForeignRequests);
    }

    private static BrowserTypeLaunchOptions Options() => new()
    {
        ExecutablePath = Chromium,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    };

    private static async Task<int> DrawnPlots(IPage page)
    {
        await page.WaitForFunctionAsync("[...document.querySelectorAll('.plot-area')].every(area => area.dataset.drawn === 'true' && area.querySelector('.main-svg'))");
        return await page.Locator(".plot-area .main-svg").First.IsVisibleAsync() ? await page.Locator(".plot-area[data-drawn=true]").CountAsync() : 0;
    }

    private static Task<bool> FitsTheWindow(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth + 1");

    private sealed class PageLog
    {
        public PageLog(IPage page, Uri home)
        {
            page.Console += (_, message) => { if (message.Type is "error" or "warning") Errors.Add(message.Text); };
            page.PageError += (_, error) => Errors.Add(error);
            page.Request += (_, request) =>
            {
                var uri = new Uri(request.Url);
                if (uri.Scheme is not ("data" or "blob") && (uri.Scheme != home.Scheme || uri.Authority != home.Authority)) ForeignRequests.Add(request.Url);
            };
        }

        public List<string> Errors { get; } = [];

        public List<string> ForeignRequests { get; } = [];
    }
}
