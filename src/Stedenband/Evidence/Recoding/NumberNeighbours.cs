using System.Globalization;

namespace Stedenband;

/// <summary>The numbers near one that stands in a column, as a slip or another reading would give them.</summary>
internal static class NumberNeighbours
{
    /// <summary>One more and one less, the next ones that stand in the column, its least and its greatest. For a missing number: the least, the greatest and the one in the middle.</summary>
    public static IEnumerable<string> Of(string? text, IEnumerable<string> column)
    {
        var known = column.Select(Parse).Distinct().Order().ToList();
        if (text is null)
            return known.Count == 0 ? [] : new[] { known[0], known[known.Count / 2], known[^1] }.Distinct().Select(Text);
        var number = Parse(text);
        int[] near =
        [
            number - 1, number + 1,
            known.LastOrDefault(other => other < number, number - 1), known.FirstOrDefault(other => other > number, number + 1),
            known.FirstOrDefault(number), known.LastOrDefault(number),
        ];
        return near.Distinct().Select(Text);
    }

    /// <summary>A date moved by a year, with its month and day as they are; for a missing one as for numbers.</summary>
    public static IEnumerable<string> OfDate(string? text, IEnumerable<string> column) =>
        Of(text?[..4], column.Select(date => date[..4])).Select(year => text is null ? year : year + text[4..]);

    private static int Parse(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
