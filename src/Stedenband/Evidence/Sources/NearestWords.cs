namespace Stedenband;

/// <summary>Finds the words of a text that are most like a pin, to show what differs.</summary>
internal static class NearestWords
{
    public static NearMatch? To(string pin, NormalizedText text)
    {
        string[] wanted = [.. pin.Split(' ').Select(Bare)];
        var (words, starts) = Words(text.Text);
        List<string> bare = [.. words.Select(Bare)];
        var (best, at) = (0, -1);
        for (var i = 0; i < words.Count; i++)
        {
            var common = InOrder(wanted, bare, i);
            if (common > best)
                (best, at) = (common, i);
        }

        return best * 2 >= wanted.Length && at >= 0
            ? new NearMatch(text.LineAt(starts[at]), string.Join(' ', words.Skip(at).Take(wanted.Length)))
            : null;
    }

    // How many words two runs of the same length have in common, in the same order.
    private static int InOrder(string[] wanted, List<string> words, int from)
    {
        Span<int> row = stackalloc int[wanted.Length + 1];
        row.Clear();
        for (var i = from; i < Math.Min(words.Count, from + wanted.Length); i++)
        {
            var diagonal = 0;
            for (var j = 1; j <= wanted.Length; j++)
            {
                var above = row[j];
                row[j] = words[i] == wanted[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    // A comma or a full stop more does not make it another word.
    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '\'', '"');

    private static (List<string> Words, List<int> Starts) Words(string text)
    {
        List<string> words = [];
        List<int> starts = [];
        foreach (var part in text.AsSpan().Split(' '))
        {
            words.Add(text[part]);
            starts.Add(part.Start.Value);
        }

        return (words, starts);
    }
}
