using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class DictionariesTests
{
    [Fact]
    public void are_tables_of_keys_and_values()
    {
        var bundle = Formatter.Format(new Dictionary<string, int> { ["one"] = 1, ["ten"] = 10 });

        Assert.True(bundle.Has(MimeTypes.Html));
        Assert.Equal(
            """
            Dictionary<string, int>: 2 rows, 2 columns
            Key  Value
            ---  -----
            one      1
            ten     10
            """,
            bundle[MimeTypes.PlainText]);
    }

    [Fact]
    public void values_that_are_lists_stay_in_their_cell() =>
        Assert.Contains("[1, 2]", Formatter.ToDisplayString(new Dictionary<string, int[]> { ["a"] = [1, 2] }), StringComparison.Ordinal);
}
