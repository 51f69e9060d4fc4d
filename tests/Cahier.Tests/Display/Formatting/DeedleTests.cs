using Cahier.Display;
using Cahier.Display.Formatting;
using Deedle;

namespace Cahier.Tests.Display.Formatting;

public sealed class DeedleTests
{
    private static readonly Series<string, double> Share = new SeriesBuilder<string, double> { { "Delft", 0.5 }, { "Ede", double.NaN } }.Series;

    [Fact]
    public void a_series_is_a_table_with_missing_values_told()
    {
        var bundle = Formatter.Format(Share);

        Assert.Contains("<td class=\"cahier-missing\">missing</td>", bundle[MimeTypes.Html]);
        Assert.Equal(
            """
            Series: 2 values
            key      value
            -----  -------
            Delft      0.5
            Ede    missing
            """,
            bundle[MimeTypes.PlainText]);
    }

    [Fact]
    public void a_frame_is_a_table_with_its_row_keys()
    {
        var names = new SeriesBuilder<string, string> { { "Delft", "a" }, { "Ede", "b" } }.Series;
        var frame = new FrameBuilder.Columns<string, string> { { "share", Share }, { "name", names } }.Frame;
        var bundle = Formatter.Format(frame);

        Assert.Contains("<th scope=\"row\">Delft</th>", bundle[MimeTypes.Html]);
        Assert.Equal(
            """
            Frame: 2 rows, 2 columns
                     share  name
            -----  -------  ----
            Delft      0.5  a
            Ede    missing  b
            """,
            bundle[MimeTypes.PlainText]);
    }
}
