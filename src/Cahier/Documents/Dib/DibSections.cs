namespace Cahier.Documents.Dib;

/// <summary>Splits a <c>.dib</c> file at its selector lines.</summary>
internal static class DibSections
{
    /// <summary>The selector of the notebook's metadata.</summary>
    public const string Meta = "meta";

    /// <summary>
    /// The sections. They are found one by one, as a <c>#!meta</c> section read before may declare names that count as
    /// selectors after it: from the line that ends it on.
    /// </summary>
    public static IEnumerable<DibSection> Split(string content, Func<string, bool> isDeclared)
    {
        var lines = content.Split('\n');
        string? selector = null;
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (selector == Meta && lines[i].StartsWith("#!", StringComparison.Ordinal))
            {
                if (Section(lines, selector, start, i) is { } meta)
                    yield return meta;
                selector = null;
                start = i;
            }

            if (Selector(lines[i], isDeclared) is not { } next)
                continue;

            if (Section(lines, selector, start, i) is { } section)
                yield return section;
            selector = next;
            start = i + 1;
        }

        if (Section(lines, selector, start, lines.Length) is { } last)
            yield return last;
    }

    private static string? Selector(string line, Func<string, bool> isDeclared)
    {
        var trimmed = line.TrimEnd();
        if (!trimmed.StartsWith("#!", StringComparison.Ordinal) || trimmed.Length < 3 || trimmed.Any(char.IsWhiteSpace))
            return null;

        var name = trimmed[2..];
        return name == Meta || LanguageNames.IsKnown(name) || isDeclared(name) ? name : null;
    }

    /// <summary>
    /// One empty line after the selector and one before the next belong to the format, the others to the cell. Empty
    /// lines before the first selector are no cell.
    /// </summary>
    private static DibSection? Section(string[] lines, string? selector, int start, int end)
    {
        if (start < end && lines[start].Length == 0 && selector is not null)
            start++;
        if (end > start && end == lines.Length && lines[end - 1].Length == 0)
            end--;
        if (end > start && lines[end - 1].Length == 0)
            end--;

        var text = string.Join('\n', lines[Math.Min(start, end)..end]);
        return selector is null && string.IsNullOrWhiteSpace(text) ? null : new(selector, text, start + 1);
    }
}
