using Microsoft.Playwright;

namespace Cahier.Book.Tests.Assets;

/// <summary>A book on the disk and Chromium to read it with, without a server and without a network.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private readonly TemporaryFolder folder = new();
    private readonly WrittenBook book;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Browser() => book = new(WholeBook.In(folder));

    public string Folder => book.Folder;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        // A machine that is busy with other tests is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>Opens a page of the book for a reader who has not been here before.</summary>
    public async Task<IPage> OpenAsync(string page)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed (Debian: apt-get install chromium).");
        var opened = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1000, Height = 700 }, ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        opened.SetDefaultTimeout(20_000);
        await opened.GotoAsync(new Uri(Folder + "/").AbsoluteUri + page);
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        book.Dispose();
        folder.Dispose();
    }
}
