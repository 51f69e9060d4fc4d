namespace Cahier.Jupyter.Kernel.History;

/// <summary>The questions that front ends ask of a history. Entries are given and returned oldest first.</summary>
internal static class HistoryQuery
{
    /// <summary>The newest entries; all of them when no number is given.</summary>
    public static IEnumerable<HistoryEntry> Tail(IReadOnlyList<HistoryEntry> entries, int? n) => entries.TakeLast(n ?? int.MaxValue);

    /// <summary>Lines of one session.</summary>
    /// <param name="entries">All entries.</param>
    /// <param name="current">The number of the present session.</param>
    /// <param name="session">The number of the session asked for; 0 for the present one, negative for so many before it.</param>
    /// <param name="start">The first line; null for 1.</param>
    /// <param name="stop">The line behind the last; null for the end.</param>
    public static IEnumerable<HistoryEntry> Range(IReadOnlyList<HistoryEntry> entries, int current, int session, int? start, int? stop)
    {
        var asked = session > 0 ? session : current + session;
        return entries.Where(entry => entry.Session == asked && entry.Line >= (start ?? 1) && (stop is null || entry.Line < stop));
    }

    /// <summary>Entries whose input matches a pattern; of equal inputs only the newest, if they are to be unique.</summary>
    public static IEnumerable<HistoryEntry> Search(IReadOnlyList<HistoryEntry> entries, string pattern, bool unique, int? n)
    {
        var matches = entries.Where(entry => GlobPattern.Matches(pattern, entry.Input));
        if (unique)
            matches = matches.Reverse().DistinctBy(entry => entry.Input).Reverse();

        return matches.TakeLast(n ?? int.MaxValue);
    }
}
