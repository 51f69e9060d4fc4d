namespace Stedenband;

/// <summary>A value, or each item of a list, is a term of the column's vocabulary.</summary>
internal sealed class VocabularyRule : IRule
{
    public void Check(LoadedPackage data)
    {
        var terms = Terms(data);
        foreach (var (table, field, row, text) in data.Values(field => field.Vocabulary is not null))
        {
            if (Allowed(field.Vocabulary!, terms) is not { } allowed)
                continue;
            foreach (var item in LoadedPackage.Items(field, text).Where(item => !allowed.Contains(item)))
            {
                data.Log.Add(table, row, field.Name, allowed.Count == 0
                    ? $"'{item}' is no term: the table terms has no vocabulary '{field.Vocabulary}'"
                    : $"'{item}' is not one of {string.Join(", ", allowed)}");
            }
        }
    }

    // The library itself knows the bases, so they are checked even where the table of terms cannot be read.
    private static IReadOnlyList<string>? Allowed(string vocabulary, ILookup<string, string>? terms) =>
        vocabulary == "basis" ? BasisTerm.All : terms is null ? null : [.. terms[vocabulary]];

    private static ILookup<string, string>? Terms(LoadedPackage data) =>
        data.WholeTable("terms")?.Rows
            .Where(row => row["vocabulary"] is not null && row["term"] is not null)
            .ToLookup(row => row["vocabulary"]!, row => row["term"]!);
}
