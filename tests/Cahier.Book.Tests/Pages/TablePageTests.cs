using AngleSharp.Dom;

namespace Cahier.Book.Tests.Pages;

public sealed class TablePageTests
{
    private static readonly BookTable Towns = new()
    {
        Name = "towns",
        Title = "Towns & cities",
        Description = "One row is a town.",
        Columns = [new("id", "A short name"), new("people", "How many", "integer"), new("founded", "", "year"), new("note")],
        Rows = [["zeist", "61235", "838", "see https://example.org/a?b=1&c (2012)."], ["meppel", "", "", "<b>"]],
        Key = "id",
        Licence = "CC BY 4.0",
        Sources = ["Statistics, https://example.org/cbs."],
    };

    [Fact]
    public void a_table_shows_every_row_and_what_its_columns_mean()
    {
        var page = Written(Towns);

        Assert.Equal(["id", "people", "founded", "note"], page.Texts("thead th[scope=col] button"));
        Assert.Equal(["zeist", "61235", "838", "see https://example.org/a?b=1&c (2012).", "meppel", "no value", "no value", "<b>"], page.Texts("tbody td"));
        Assert.Equal(["id string", "people integer", "founded year", "note string"], page.QuerySelectorAll("dl dt").Select(term => term.Shown()));
        Assert.Equal("How many", page.QuerySelectorAll("dl dd")[1].TextContent);
        Assert.Equal(("Towns & cities", "One row is a town."), (page.One("h1").TextContent, page.One(".lead").TextContent));
    }

    [Fact]
    public void a_missing_value_is_told_in_words_and_is_no_zero_and_no_empty_cell()
    {
        var missing = Written(Towns).QuerySelectorAll("td.missing");

        Assert.Equal(2, missing.Length);
        Assert.All(missing, cell => Assert.Equal("no value", cell.One(".visually-hidden").TextContent));
    }

    [Fact]
    public void columns_can_be_sorted_and_numbers_as_numbers()
    {
        var page = Written(Towns);

        Assert.Equal(["0", "1", "1", "0"], page.Values("thead th", "data-numeric"));
        Assert.Equal(["none", "none", "none", "none"], page.Values("thead th", "aria-sort"));
        Assert.Equal(["61235", "838"], page.Texts("tbody tr:first-child td.number"));
        Assert.Equal("Press a column's name to sort by it.", page.One("table.sortable caption").TextContent);
    }

    [Fact]
    public void rows_can_be_filtered_and_their_number_is_told()
    {
        var page = Written(Towns);

        Assert.Equal("Filter rows", page.One("label:has(#filter)").Shown());
        Assert.Equal(("2 rows", "{0} of {1} rows"), (page.One("output#shown").TextContent, page.One("output#shown").GetAttribute("data-text")));
        Assert.Equal("1 row", Written(Towns with { Rows = [Towns.Rows[0]] }).One("output#shown").TextContent);
    }

    [Fact]
    public void a_web_address_is_a_link_and_the_marks_around_it_are_not_part_of_it()
    {
        var page = Written(Towns);

        Assert.Equal(["https://example.org/a?b=1&c"], page.Values("td a", "href"));
        Assert.Equal(["https://example.org/cbs"], page.Values("ul li a", "href"));
    }

    [Fact]
    public void what_is_not_known_of_a_table_has_no_place_on_its_page()
    {
        var page = Written(Towns with { Licence = "", Sources = [] });

        Assert.Empty(page.QuerySelectorAll("#sources, a[download]"));
        Assert.DoesNotContain("Licence", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void the_table_can_be_taken_as_csv()
    {
        using var folder = new TemporaryFolder();
        using var book = new WrittenBook(Sample.Book() with { Tables = [Towns with { CsvPath = folder.Write("towns 2012.csv", "id\nzeist\n") }] });
        var link = book["data/towns.html"].One("a[download]");

        Assert.Equal(("towns%202012.csv", "Download towns 2012.csv"), (link.GetAttribute("href"), link.TextContent));
        Assert.Equal("id\nzeist\n", book.Text("data/towns 2012.csv"));
    }

    [Fact]
    public void the_overview_lists_the_tables_and_the_other_files()
    {
        using var folder = new TemporaryFolder();
        using var book = new WrittenBook(Sample.Book() with { Tables = [Towns], DataFiles = [folder.Write("datapackage.json", "{}")] });
        var page = book["data/index.html"];

        Assert.Equal("Towns & cities 2 rowsOne row is a town.", page.One("ul.tables li").Shown());
        Assert.Equal("towns.html", page.One("ul.tables a").GetAttribute("href"));
        Assert.Equal("datapackage.json", page.One("a[download]").GetAttribute("href"));
    }

    private static IDocument Written(BookTable table)
    {
        using var book = new WrittenBook(Sample.Book() with { Tables = [table] });
        return book[$"data/{table.Name}.html"];
    }
}
