namespace Stedenband.Tests.Evidence.Overturning;

/// <summary>The same question as the search answers, put in the plainest way: try every set of recodings of the cells, small ones first, each by itself.</summary>
internal static class NaiveSearch
{
    /// <summary>The smallest sets that overturn the verdict, as texts in order; none when it takes more than <paramref name="depth"/>. Null where there is no verdict.</summary>
    public static IReadOnlyList<string>? Smallest(StudyCells cells, QuestionTree check, int[] asked, int depth)
    {
        if (check.With(cells.Text) is not { } verdict)
            return null;
        for (var size = 1; size <= depth; size++)
        {
            var found = Sets(cells, asked, 0, size).Where(set => check.With(cell => set.TryGetValue(cell, out var value) ? value : cells.Text(cell)) == !verdict).ToList();
            if (found.Count > 0)
                return [.. found.Select(Text).Order(StringComparer.Ordinal)];
        }

        return [];
    }

    public static string Text(IReadOnlyDictionary<int, string?> set) => string.Join("; ", set.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value ?? "-"}"));

    private static IEnumerable<Dictionary<int, string?>> Sets(StudyCells cells, int[] asked, int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i < asked.Length; i++)
        {
            foreach (var value in cells.Alternatives(asked[i]))
            {
                foreach (var rest in Sets(cells, asked, i + 1, size - 1))
                    yield return new(rest) { [asked[i]] = value };
            }
        }
    }
}
