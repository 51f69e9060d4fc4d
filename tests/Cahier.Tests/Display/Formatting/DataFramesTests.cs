using Cahier.Display;
using Cahier.Display.Formatting;
using Microsoft.Data.Analysis;

namespace Cahier.Tests.Display.Formatting;

public sealed class DataFramesTests
{
    [Fact]
    public void are_tables_with_missing_values_told()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("name", ["Delft", null]),
            new DoubleDataFrameColumn("share", new double?[] { 0.5, null }));
        var bundle = Formatter.Format(frame);

        Assert.Equal([MimeTypes.Html, MimeTypes.PlainText], bundle.Types);
        Assert.Contains("<th scope=\"col\" class=\"cahier-number\">share</th>", bundle[MimeTypes.Html]);
        Assert.Equal(
            """
            DataFrame: 2 rows, 2 columns
            name   share
            -----  -----
            Delft    0.5
            null    null
            """,
            bundle[MimeTypes.PlainText]);
    }

    [Fact]
    public void a_long_one_says_how_many_rows_are_left_out()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 1000)));
        var bundle = Formatter.Format(frame);

        Assert.Contains("… 950 more rows", bundle[MimeTypes.Html]);
        Assert.True(bundle.Sum(entry => entry.Value.Length) < 10_000);
    }

    [Fact]
    public void within_another_value_are_a_few_words()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 1000)));

        Assert.Equal("{ Frame = DataFrame: 1000 rows, 1 column }", Formatter.ToDisplayString(new { Frame = frame }));
        Assert.Equal("[DataFrame: 1000 rows, 1 column]", Formatter.ToDisplayString(new[] { frame }));
    }
}
