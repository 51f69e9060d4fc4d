using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class SequencesTests
{
    [Fact]
    public void plain_values_are_one_line_of_text() =>
        Assert.Equal(MimeBundle.PlainText("[1, 2, 3]"), Formatter.Format(new List<int> { 1, 2, 3 }));

    [Fact]
    public void an_empty_sequence_is_an_empty_list() =>
        Assert.Equal(MimeBundle.PlainText("[]"), Formatter.Format(Array.Empty<string>()));

    [Fact]
    public void an_endless_sequence_is_cut() =>
        Assert.EndsWith("99, … more items]", Formatter.ToDisplayString(Endless()), StringComparison.Ordinal);

    [Fact]
    public void a_long_list_says_how_many_items_are_left_out() =>
        Assert.EndsWith("99, … 900 more items]", Formatter.ToDisplayString(Enumerable.Range(0, 1000).ToList()), StringComparison.Ordinal);

    [Fact]
    public void a_sequence_that_throws_on_the_way_shows_what_it_gave() =>
        Assert.Equal("[1, … <InvalidOperationException: broken off>]", Formatter.ToDisplayString(BrokenOff()));

    [Fact]
    public void records_are_a_table_with_a_caption_and_header_cells()
    {
        var bundle = Formatter.Format(new[] { new City("Delft", 104, null), new City("<Ede> & \"co\"", 1200, "x") });

        Assert.Equal(
            """
            <table class="cahier-table"><caption>City[]: 2 rows, 3 columns</caption><thead><tr><th scope="col">Name</th><th scope="col" class="cahier-number">Size</th><th scope="col">Note</th></tr></thead><tbody><tr><td>Delft</td><td class="cahier-number">104</td><td class="cahier-missing">null</td></tr><tr><td>&lt;Ede&gt; &amp; &quot;co&quot;</td><td class="cahier-number">1200</td><td>x</td></tr></tbody></table>
            """,
            bundle[MimeTypes.Html]);
        Assert.Equal(
            """
            City[]: 2 rows, 3 columns
            Name          Size  Note
            ------------  ----  ----
            Delft          104  null
            <Ede> & "co"  1200  x
            """,
            bundle[MimeTypes.PlainText]);
    }

    [Fact]
    public void objects_of_several_types_share_one_table()
    {
        var text = Formatter.ToDisplayString(new object[] { new { A = 1 }, new { B = "b" } });

        Assert.Equal(
            """
            object[]: 2 rows, 2 columns
            A  B
            -  -
            1
               b
            """,
            text);
    }

    [Fact]
    public void a_long_table_says_how_many_rows_are_left_out()
    {
        var bundle = Formatter.Format(Enumerable.Range(0, 60).Select(i => (i, i * i)).ToList());

        Assert.EndsWith("<tfoot><tr><td class=\"cahier-more\" colspan=\"2\">… 10 more rows</td></tr></tfoot></table>", bundle[MimeTypes.Html], StringComparison.Ordinal);
        Assert.EndsWith("\n… 10 more rows", bundle[MimeTypes.PlainText], StringComparison.Ordinal);
    }

    [Fact]
    public void an_endless_sequence_of_records_is_a_table_of_the_first()
    {
        var text = Formatter.ToDisplayString(Endless().Select(i => new { Number = i }));

        Assert.StartsWith("Sequence: first 50 rows, 1 column\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n… more rows", text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_table_of_large_texts_stays_within_the_bound_and_says_so()
    {
        var text = new string('&', 10_000);
        var bundle = Formatter.Format(Enumerable.Repeat(new { A = text, B = text, C = text, D = text, E = text }, 50).ToList());

        Assert.True(bundle.Sum(entry => entry.Value.Length) < 257 * 1024);
        Assert.Contains("the output would be too large", bundle[MimeTypes.Html]);
    }

    [Fact]
    public void the_bounds_of_a_session_can_be_set()
    {
        using var session = new FormatterRegistry { Limits = new() { Rows = 1, Columns = 1 } }.Use();

        Assert.Equal(
            """
            City[]: 2 rows, 3 columns
            Name
            ----
            A
            … 1 more row; … 2 more columns
            """,
            Formatter.ToDisplayString(new City[] { new("A", 1, null), new("B", 2, null) }));
    }

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++)
            yield return i;
    }

    private static IEnumerable<int> BrokenOff()
    {
        yield return 1;
        throw new InvalidOperationException("broken off");
    }

    private sealed record City(string Name, int Size, string? Note);
}
