namespace Stedenband.Tests.Charts;

public sealed class HoverTests : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    private CaseStudy Study => CaseStudy.Open(_package.Folder);

    [Fact]
    public void a_mark_says_what_it_is_on_what_basis_and_where_to_look_it_up() =>
        Assert.Equal("<b>Visits &amp; more</b><br>second line<br>inferred; ch. 1, Opening, par. 2", Hover.Of(Study, Study.Codings[1], "Visits & more\nsecond line"));

    [Fact]
    public void a_mark_of_many_rows_names_each_place_once_and_counts_the_rest() =>
        Assert.Equal("<b>Two</b><br>stated; ch. 1, Opening, par. 1<br>and 2 more", Hover.Of(Study, Study.Codings, "Two", most: 1));

    [Fact]
    public void of_many_places_the_first_three_are_named_and_the_rest_counted()
    {
        var rows = new Coding { Id = "c", Unit = "study", Variable = "v", Basis = Basis.Stated, Coder = "x", Passages = ["1.1.1", "1.1.2", "1.1.1"], Sources = ["S1"] };

        Assert.EndsWith("; and 1 more", Hover.Of(Study, rows, "Many").Replace("<br>", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void long_lines_are_broken_between_words()
    {
        var lines = Hover.Text(string.Join(' ', Enumerable.Repeat("municipality", 20))).Split("<br>");

        Assert.All(lines, line => Assert.True(line.Length <= 70, line));
    }

    [Fact]
    public void bases_look_different_from_one_another() =>
        Assert.Equal(3, Enum.GetValues<Basis>().Select(basis => ChartTheme.Style(basis).MarkerSymbol).Distinct().Count());
}
