using Cahier.Book.Markup;
using Cahier.Book.Pages;

namespace Cahier.Book.Tests.Pages;

public sealed class LayoutTests
{
    private static readonly BookDefinition Book = new() { Title = "Ties & towns", Description = "What \"ties\" are.", Authors = "By *us*.", ContentLanguage = "fr" };

    [Fact]
    public void a_page_tells_its_title_its_book_and_its_languages()
    {
        var page = Render(new("01-a.html", "A <b>", Html.Empty), LabelTexts.Dutch);

        Assert.Equal("A <b> – Ties & towns", page.Title);
        Assert.Equal("What \"ties\" are.", page.One("meta[name=description]").GetAttribute("content"));
        Assert.Equal(("nl", "fr"), (page.DocumentElement.GetAttribute("lang"), page.One("main").GetAttribute("lang")));
        Assert.Equal("By us.", page.One("footer p").TextContent);
        Assert.Single(page.QuerySelectorAll("footer p > em"));
    }

    [Fact]
    public void the_first_page_has_the_title_of_the_book() => Assert.Equal("Ties & towns", Render(new("index.html", "Contents", Html.Empty)).Title);

    [Fact]
    public void the_first_link_leads_over_the_navigation_to_the_text()
    {
        var page = Render(new("01-a.html", "A", Html.Empty));

        Assert.Equal("#main", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("-1", page.One("main#main").GetAttribute("tabindex"));
    }

    [Theory]
    [InlineData("index.html", "", "Contents")]
    [InlineData("data/index.html", "../", "Data")]
    [InlineData("colophon.html", "", "Colophon")]
    [InlineData("data/towns.html", "../", null)]
    public void the_navigation_leads_to_every_part_and_marks_where_the_reader_is(string path, string root, string? current)
    {
        var page = Render(new(path, "x", Html.Empty));

        Assert.Equal([$"{root}index.html", $"{root}data/index.html", $"{root}colophon.html"], page.Values("header nav a", "href"));
        Assert.Equal(current, page.QuerySelector("header nav a[aria-current=page]")?.TextContent);
        Assert.Equal($"{root}assets/book.css", page.One("link[rel=stylesheet]").GetAttribute("href"));
    }

    [Fact]
    public void the_sections_of_a_page_are_listed_two_levels_deep()
    {
        var page = Render(new("01-a.html", "A", Html.Empty) { Headings = [new(1, "A", "a"), new(2, "B & b", "b"), new(3, "C", "c"), new(4, "D", "d")] });

        Assert.Equal(["B & b", "C"], page.Texts("aside.contents nav a"));
        Assert.Equal(["#b", "#c"], page.Values("aside.contents nav a", "href"));
        Assert.Equal(["level-2", "level-3"], page.Values("aside.contents li", "class"));
    }

    [Fact]
    public void a_page_without_sections_has_no_contents() => Assert.Empty(Render(new("a.html", "A", Html.Empty) { Headings = [new(1, "A", "a")] }).QuerySelectorAll(".contents"));

    [Fact]
    public void only_a_page_with_plots_loads_the_script_that_draws_them()
    {
        Assert.Equal(["assets/plotly.min.js", "assets/book.js"], Render(new("a.html", "A", Html.Empty) { HasPlots = true }).Values("script", "src"));
        Assert.Equal(["assets/book.js"], Render(new("a.html", "A", Html.Empty)).Values("script", "src"));
    }

    [Fact]
    public void only_a_page_with_code_offers_to_show_all_of_it()
    {
        Assert.True(Render(new("a.html", "A", Html.Empty) { HasCode = true }).One("button#all-code").HasAttribute("hidden"));
        Assert.Empty(Render(new("a.html", "A", Html.Empty)).QuerySelectorAll("#all-code"));
    }

    [Fact]
    public void a_page_leads_to_the_one_before_and_the_one_after()
    {
        var page = Render(new("b.html", "B", Html.Empty) { Previous = ("a & #1.html", "A"), Next = ("c.html", "<C>") });

        Assert.Equal("a%20%26%20%231.html", page.One("a[rel=prev]").GetAttribute("href"));
        Assert.Equal("Previous ← A", page.One("a[rel=prev]").Shown());
        Assert.Equal("Next → <C>", page.One("a[rel=next]").Shown());
        Assert.Empty(Render(new("b.html", "B", Html.Empty)).QuerySelectorAll(".neighbours"));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Render(Page page, Labels? labels = null) => Dom.Parse(Layout.Render(page, Book, labels ?? LabelTexts.English));
}
