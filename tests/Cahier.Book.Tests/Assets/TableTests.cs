using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cahier.Book.Tests.Assets;

[Collection(BrowserTests.Name)]
public sealed class TableTests(Browser browser)
{
    [Fact]
    public async Task a_column_of_numbers_is_sorted_as_numbers_and_a_missing_value_stands_last()
    {
        var page = await browser.OpenAsync("data/towns.html");
        var people = page.Locator("thead button >> nth=1");

        await people.ClickAsync();
        Assert.Equal(["7010", "61235", "616260", "al hoceima"], await Shown(page));
        Assert.Equal(["none", "ascending", "none"], await page.Locator("thead th").EvaluateAllAsync<string[]>("heads => heads.map(head => head.ariaSort)"));

        await people.ClickAsync();
        Assert.Equal(["616260", "61235", "7010", "al hoceima"], await Shown(page));
        Assert.Equal(["none", "descending", "none"], await page.Locator("thead th").EvaluateAllAsync<string[]>("heads => heads.map(head => head.ariaSort)"));
    }

    [Fact]
    public async Task rows_that_do_not_hold_the_word_are_hidden_and_the_rest_is_counted()
    {
        var page = await browser.OpenAsync("data/towns.html");

        await page.FillAsync("#filter", "ZEI");
        Assert.Equal(["61235"], await Shown(page));
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("1 of 4 rows");

        await page.FillAsync("#filter", "");
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("4 of 4 rows");
    }

    [Fact]
    public async Task a_link_leads_to_its_row_and_no_header_hides_it()
    {
        var page = await browser.OpenAsync("data/ties.html");
        await page.SetViewportSizeAsync(1000, 200);

        await page.ClickAsync("tbody a >> nth=0");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/towns.html#row-zeist$"));
        await page.WaitForFunctionAsync("(() => { const row = document.querySelector('tr:target'), box = row.cells[0].getBoundingClientRect(); return row.contains(document.elementFromPoint(box.x + 2, box.y + 2)); })()");
    }

    // The number of people, and where it is missing the name.
    private static Task<string[]> Shown(IPage page) =>
        page.Locator("tbody tr:not([hidden])").EvaluateAllAsync<string[]>("rows => rows.map(row => row.cells[1].classList.contains('missing') ? row.cells[0].textContent : row.cells[1].textContent)");
}
