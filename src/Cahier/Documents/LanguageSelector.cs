namespace Cahier.Documents;

/// <summary>The first line <c>#!fsharp</c> of a cell, which selects its language whatever the metadata say.</summary>
internal static class LanguageSelector
{
    /// <summary>The language that the first non-empty line selects, or null when it is not a selector.</summary>
    public static string? Find(string source, Func<string, bool>? isLanguage = null)
    {
        var (start, end) = FirstLine(source);
        var line = source.AsSpan(start, end - start).Trim();
        if (line.Length < 3 || !line.StartsWith("#!") || line.IndexOfAny(" \t") >= 0)
            return null;

        var name = line[2..].ToString();
        return LanguageNames.IsKnown(name) || isLanguage?.Invoke(name) == true ? LanguageNames.Normalize(name) : null;
    }

    /// <summary>The source with the selector line of this language left empty.</summary>
    public static string Blank(string source, string language)
    {
        if (Find(source, name => LanguageNames.Normalize(name) == language) is null)
            return source;

        var (start, end) = FirstLine(source);
        return string.Concat(source.AsSpan(0, start), source.AsSpan(end));
    }

    private static (int Start, int End) FirstLine(string source)
    {
        var start = 0;
        while (start < source.Length && char.IsWhiteSpace(source[start]))
            start++;

        var end = source.AsSpan(start).IndexOfAny('\r', '\n');
        return (start, end < 0 ? source.Length : start + end);
    }
}
