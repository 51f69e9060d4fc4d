namespace Cahier.Languages.Assistance.Ranking;

/// <summary>Chooses and orders what is offered.</summary>
internal static class CompletionRanking
{
    /// <summary>The fit of a name that only holds the word somewhere.</summary>
    public const int Loosest = 4;

    private const int MostShown = 500;

    /// <summary>The candidates that continue a word, the likeliest first.</summary>
    /// <param name="candidates">The candidates; of those with the same name and text the first counts.</param>
    /// <param name="word">The word as far as it is written.</param>
    /// <param name="details">How many get their detail: in F# to write a signature takes long.</param>
    public static IReadOnlyList<CompletionItem> Choose(IEnumerable<Candidate> candidates, string word, int details = MostShown) =>
    [
        .. candidates
            .Select(candidate => (Candidate: candidate, Fit: Fit(candidate.Name, word)))
            .Where(entry => entry.Fit is not null)
            .DistinctBy(entry => entry.Candidate.Text, StringComparer.Ordinal)
            .OrderBy(entry => entry.Fit)
            .ThenBy(entry => entry.Candidate.Nearness)
            .ThenBy(entry => entry.Candidate.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Candidate.Text, StringComparer.Ordinal)
            .Take(MostShown)
            .Select((entry, index) => new CompletionItem(entry.Candidate.Text, entry.Candidate.Label, entry.Candidate.Kind, index < details ? entry.Candidate.Detail() : null)),
    ];

    /// <summary>How well a name fits a word, smaller being better; null when it does not.</summary>
    public static int? Fit(string name, string word) =>
        name == word ? 0
        : name.StartsWith(word, StringComparison.Ordinal) ? 1
        : name.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? 2
        : HasCapitals(name, word) ? 3
        : word.Length >= 2 && name.Contains(word, StringComparison.OrdinalIgnoreCase) ? Loosest
        : null;

    // WriteLine by WL: the first letter and the capitals after it.
    private static bool HasCapitals(string name, string word)
    {
        var matched = 0;
        for (var i = 0; i < name.Length && matched < word.Length; i++)
        {
            if (i > 0 && !char.IsUpper(name[i]))
                continue;
            if (char.ToUpperInvariant(name[i]) != char.ToUpperInvariant(word[matched++]))
                return false;
        }

        return matched == word.Length;
    }
}
