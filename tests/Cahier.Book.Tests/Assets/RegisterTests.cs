using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cahier.Book.Tests.Assets;

[Collection(BrowserTests.Name)]
public sealed class RegisterTests(Browser browser)
{
    [Fact]
    public async Task a_word_and_chosen_values_keep_the_entries_that_have_them_all()
    {
        var page = await browser.OpenAsync("claims.html");
        await Assertions.Expect(page.Locator(".facets output")).ToHaveTextAsync("3 of 3");

        await page.SelectOptionAsync(".facets select >> nth=1", "holds");
        Assert.Equal(["c1-1", "c2-1"], await Shown(page));

        await page.FillAsync(".facets input", "MANY");
        Assert.Equal(["c2-1"], await Shown(page));
        await Assertions.Expect(page.Locator(".facets output")).ToHaveTextAsync("1 of 3");
    }

    [Fact]
    public async Task a_citation_leads_to_its_entry_and_unfolds_it()
    {
        var page = await browser.OpenAsync("02-towns.html");

        await page.ClickAsync("a.citation");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/claims.html#entry-c1-1$"));
        await Assertions.Expect(page.Locator("#entry-c1-1 dl")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#entry-c2-1 dl")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task an_entry_that_the_filters_hide_is_shown_when_an_address_names_it()
    {
        var page = await browser.OpenAsync("claims.html");
        await page.FillAsync(".facets input", "many");

        await page.EvaluateAsync("location.hash = '#entry-c1-2'");

        await Assertions.Expect(page.Locator("#entry-c1-2")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".facets input")).ToHaveValueAsync("");
    }

    private static Task<string[]> Shown(IPage page) => page.Locator(".entry:not([hidden]) .entry-id").EvaluateAllAsync<string[]>("links => links.map(link => link.textContent)");
}
