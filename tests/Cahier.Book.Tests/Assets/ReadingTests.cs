using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cahier.Book.Tests.Assets;

[Collection(BrowserTests.Name)]
public sealed class ReadingTests(Browser browser)
{
    [Fact]
    public async Task plots_are_drawn_from_the_disk_and_nothing_is_asked_of_the_network()
    {
        var page = await browser.OpenAsync("index.html");
        var problems = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") problems.Add(message.Text); };
        page.PageError += (_, error) => problems.Add(error);
        page.Request += (_, request) => { if (new Uri(request.Url).Scheme is not ("file" or "data" or "blob")) problems.Add(request.Url); };

        await page.ClickAsync(".chapters a >> nth=0");
        await page.WaitForSelectorAsync(".plot-area[data-drawn=true] .main-svg");
        await page.ClickAsync("a[rel=next]");
        await page.ClickAsync("header nav a:text-is('Data')");
        await page.ClickAsync(".tables a >> nth=0");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Towns");
        Assert.Empty(problems);
    }

    [Fact]
    public async Task a_plot_that_cannot_be_drawn_is_told_in_words()
    {
        var page = await browser.OpenAsync("index.html");
        await page.RouteAsync("**/plotly.min.js", route => route.AbortAsync());

        await page.ClickAsync(".chapters a >> nth=0");

        await Assertions.Expect(page.Locator(".plot-area")).ToHaveTextAsync("The figure could not be drawn. It shows: Two ties in 2004, one in 2010.");
    }

    [Fact]
    public async Task all_code_is_shown_and_hidden_at_once_and_every_fold_says_what_it_does()
    {
        var page = await browser.OpenAsync("01-ties.html");
        var all = page.Locator("#all-code");
        await Assertions.Expect(page.Locator("details.code[open]")).ToHaveCountAsync(0);

        await all.ClickAsync();
        await Assertions.Expect(page.Locator("details.code[open]")).ToHaveCountAsync(4);
        await Assertions.Expect(all).ToHaveTextAsync("Hide all code");
        await Assertions.Expect(page.Locator(".code-label >> nth=1")).ToHaveTextAsync("Hide code");

        await all.ClickAsync();
        await Assertions.Expect(page.Locator("details.code[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(all).ToHaveTextAsync("Show all code");
        await Assertions.Expect(page.Locator(".code-label >> nth=1")).ToHaveTextAsync("Show code");
    }

    [Fact]
    public async Task a_reader_who_shows_all_code_finds_it_shown_on_the_next_page()
    {
        var page = await browser.OpenAsync("01-ties.html");

        await page.ClickAsync("#all-code");
        await page.ClickAsync("a[rel=next]");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/02-towns.html$"));
        await Assertions.Expect(page.Locator("details.code[open]")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task the_theme_is_that_of_the_system_until_a_reader_chooses_one()
    {
        var page = await browser.OpenAsync("index.html");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.SelectOptionAsync("#theme", "light");
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
    }

    [Fact]
    public async Task the_section_that_is_read_is_marked_in_the_contents()
    {
        var page = await browser.OpenAsync("01-ties.html#where");

        await Assertions.Expect(page.Locator(".contents a[aria-current]")).ToHaveAttributeAsync("href", "#where");
    }

    [Fact]
    public async Task the_skip_link_leads_a_keyboard_to_the_text()
    {
        var page = await browser.OpenAsync("01-ties.html");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }
}
