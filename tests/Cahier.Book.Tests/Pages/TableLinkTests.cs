using AngleSharp.Dom;

namespace Cahier.Book.Tests.Pages;

public sealed class TableLinkTests
{
    public static TheoryData<string> OddKeys => ["zeist", "a b", "100%", "%41", "a#b", "a\"<&>", "één", "théme/x?y", "main", "theme", "filter", "shown", "columns", "sources", "\u00a0"];

    [Theory]
    [MemberData(nameof(OddKeys))]
    public void a_value_that_names_a_row_of_another_table_leads_to_that_row(string key)
    {
        var (from, to) = Written(new("town") { References = "towns" }, key, key);
        var link = from.One("tbody td a");

        var address = new Uri(new Uri("http://book/data/ties.html"), link.GetAttribute("href"));
        Assert.Equal((key, "/data/towns.html"), (link.TextContent, address.AbsolutePath));
        var row = to.QuerySelectorAll("[id]").Where(element => element.Id == Uri.UnescapeDataString(address.Fragment[1..]));
        Assert.Equal(key, Assert.Single(row).One("td").TextContent);
        Assert.DoesNotContain(to.QuerySelectorAll("[id]"), element => element.Id!.Any(char.IsWhiteSpace));
    }

    [Fact]
    public void each_item_of_a_list_leads_to_its_own_row()
    {
        var (from, _) = Written(new("towns") { References = "towns", Delimiter = ";" }, "zeist;meppel;;nowhere", "zeist", "meppel");

        Assert.Equal("zeist; meppel; nowhere", from.One("tbody td").Shown());
        Assert.Equal(["zeist", "meppel"], from.Texts("tbody td a"));
    }

    [Fact]
    public void a_list_that_points_nowhere_is_shown_item_by_item() =>
        Assert.Equal("a; b", Written(new("notes") { Delimiter = ";" }, "a;b").From.One("tbody td").Shown());

    [Theory]
    [InlineData("towns", "nowhere")]
    [InlineData("no-such-table", "zeist")]
    public void a_value_without_a_row_to_lead_to_is_no_link(string table, string value)
    {
        var (from, _) = Written(new("town") { References = table }, value, "zeist");

        Assert.Equal(value, from.One("tbody td").TextContent);
        Assert.Empty(from.QuerySelectorAll("tbody a"));
    }

    [Fact]
    public void a_row_without_a_key_has_no_id() => Assert.Empty(Written(new("x"), "x", "").To.QuerySelectorAll("tr[id]"));

    [Fact]
    public void a_table_whose_rows_have_no_single_key_is_no_target()
    {
        using var book = new WrittenBook(Sample.Book() with { Tables = [Sample.Table("towns", "id", "zeist") with { Key = null }, Sample.Table("ties", "town", "zeist") with { Columns = [new("town") { References = "towns" }] }] });

        Assert.Empty(book["data/ties.html"].QuerySelectorAll("tbody a"));
    }

    private static (IDocument From, IDocument To) Written(BookColumn column, string value, params IReadOnlyList<string> keys)
    {
        var ties = new BookTable { Name = "ties", Title = "Ties", Columns = [column], Rows = [[value]] };
        using var book = new WrittenBook(Sample.Book() with { Tables = [ties, Sample.Table("towns", "id", keys) with { Sources = ["x"] }] });
        return (book["data/ties.html"], book["data/towns.html"]);
    }
}
