namespace Cahier.Book.Tests.Pages;

public sealed class RegisterPageTests
{
    [Theory]
    [InlineData("As c1-1 says.", "c1-1")]
    [InlineData("It holds (c1-1, *c1-2*).", "c1-1 c1-2")]
    [InlineData("- c1-2;\n- c1-20, xc1-1, c1-1-1, C1-1 and c1", "c1-2")]
    [InlineData("| a |\n|---|\n| c1-1 |", "c1-1")]
    [InlineData("`c1-1` and [c1-1](https://example.org)", "")]
    public void a_text_that_names_an_entry_leads_to_it(string text, string cited)
    {
        using var book = new WrittenBook(Claims("c1-1", "c1-2") with { Chapters = [Sample.Chapter("01.ipynb", Sample.Prose(text))] });
        var links = book["01.html"].QuerySelectorAll("a.citation");

        Assert.Equal(cited, string.Join(' ', links.Select(link => link.TextContent)));
        Assert.All(links, link => Assert.NotNull(book["claims.html"].GetElementById(link.GetAttribute("href")!.Split('#')[1])));
        Assert.Empty(book.Warnings);
    }

    [Fact]
    public void the_text_around_a_citation_stays_as_it_is()
    {
        using var book = new WrittenBook(Claims("c1-1") with { Chapters = [Sample.Chapter("01.ipynb", Sample.Prose("Ties & towns (c1-1) are &lt;many&gt;, c1-1."))] });

        Assert.Equal("Ties & towns (c1-1) are <many>, c1-1.", book["01.html"].One("section.prose p").TextContent);
    }

    [Fact]
    public void every_value_of_a_facet_can_be_chosen_once_in_the_order_of_the_entries()
    {
        using var book = new WrittenBook(Sample.Book() with
        {
            Registers = [new() { Name = "claims", Title = "Claims", Facets = ["Verdict"], Entries = [new("a", "") { Facets = ["holds"] }, new("b", "") { Facets = [""] }, new("c", "") { Facets = ["fails"] }, new("d", "") { Facets = ["holds"] }] }],
        });

        Assert.Equal(["all", "holds", "fails"], book["claims.html"].Texts(".facets option"));
        Assert.Equal("Claims", book["index.html"].One("header nav a[href='claims.html']").TextContent);
    }

    [Fact]
    public void an_item_whose_row_or_chapter_is_not_in_the_book_is_no_link()
    {
        using var book = new WrittenBook(Sample.Book() with
        {
            Tables = [Sample.Table("towns", "id", "zeist")],
            Registers = [new() { Name = "claims", Title = "Claims", Entries = [new("a", "") { Details = [new("Rows", [new("one") { Table = "towns", Key = "zeist" }, new("two") { Table = "towns", Key = "meppel" }, new("three") { Table = "ties", Key = "zeist" }, new("four") { Chapter = "09.ipynb" }])] }] }],
        });

        Assert.Equal(["one", "two", "three", "four"], book["claims.html"].Texts("dd"));
        Assert.Equal(["data/towns.html#row-zeist"], book["claims.html"].Values("dd a", "href"));
    }

    private static BookDefinition Claims(params IReadOnlyList<string> ids) => Sample.Book() with
    {
        Registers = [new() { Name = "claims", Title = "Claims", Entries = [.. ids.Select(id => new BookEntry(id, $"The claim {id}."))] }],
    };
}
