using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class MatricesTests
{
    [Fact]
    public void are_tables_with_their_indices()
    {
        var bundle = Formatter.Format(new[,] { { 1.5, 2 }, { 3, -4 } });

        Assert.Contains("<th scope=\"row\" class=\"cahier-number\">1</th>", bundle[MimeTypes.Html]);
        Assert.Equal(
            """
            double[,]: 2 rows, 2 columns
                 0   1
            -  ---  --
            0  1.5   2
            1    3  -4
            """,
            bundle[MimeTypes.PlainText]);
    }

    [Fact]
    public void a_large_one_is_cut_in_both_directions() =>
        Assert.EndsWith("… 50 more rows; … 60 more columns", Formatter.ToDisplayString(new int[100, 100]), StringComparison.Ordinal);

    [Fact]
    public void an_empty_one_is_an_empty_table() =>
        Assert.StartsWith("int[,]: 0 rows, 3 columns", Formatter.ToDisplayString(new int[0, 3]), StringComparison.Ordinal);
}
