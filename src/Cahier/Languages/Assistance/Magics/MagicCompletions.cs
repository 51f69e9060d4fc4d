using Cahier.Documents;
using Cahier.Languages.Assistance.Paths;

namespace Cahier.Languages.Assistance.Magics;

/// <summary>Completes a line that begins with <c>#!</c>.</summary>
internal static class MagicCompletions
{
    // What has variables that another language can be given.
    private static readonly string[] Sources = ["csharp", "fsharp", "sql", "value"];

    /// <summary>What can be typed at a position of the line.</summary>
    /// <param name="source">The cell.</param>
    /// <param name="line">The line.</param>
    /// <param name="position">The position.</param>
    /// <param name="folder">The folder of the notebook.</param>
    /// <param name="namesOf">The names of a language's variables.</param>
    public static CompletionList Complete(string source, CellLine line, int position, string folder, Func<string, IEnumerable<string>> namesOf)
    {
        var written = source[line.Start..Math.Max(position, line.Start)];
        if (written.IndexOf(' ', StringComparison.Ordinal) < 0)
            return Names(line, position, written);

        var words = written[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var word = written.EndsWith(' ') ? "" : words[^1];
        var before = word.Length == 0 ? words : words[..^1];
        return Arguments(before, word, position, folder, namesOf);
    }

    private static CompletionList Names(CellLine line, int position, string written)
    {
        var items = MagicNames.All
            .Select(magic => new CompletionItem($"#!{magic.Name}", $"#!{magic.Name}", CompletionKinds.Magic, magic.Summary))
            .Where(item => item.Text.StartsWith(written, StringComparison.OrdinalIgnoreCase));
        return new(line.Start, position, [.. items]);
    }

    private static CompletionList Arguments(string[] before, string word, int position, string folder, Func<string, IEnumerable<string>> namesOf)
    {
        var start = position - word.Length;
        if (before is [.., "--from"])
            return Of(Sources, CompletionKinds.Keyword);
        if (word.StartsWith('@') && word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            return Of(namesOf(LanguageNames.Normalize(word[1..colon])).Select(name => word[..(colon + 1)] + name), CompletionKinds.Variable);
        if (word.StartsWith('@'))
            return Of(Sources.Select(source => $"@{source}:"), CompletionKinds.Keyword);
        if (word.StartsWith('-'))
            return Of(MagicNames.OptionsOf(before[0]), CompletionKinds.Parameter);
        if (before[0] == "import")
            return PathCompletions.Complete(word.TrimStart('"'), position, folder, ".ipynb", ".dib", ".csx", ".fsx", ".cs", ".fs");
        if (before[0] == "share" && Array.IndexOf(before, "--from") is >= 0 and var from && from + 1 < before.Length)
            return Of(namesOf(LanguageNames.Normalize(before[from + 1])), CompletionKinds.Variable);

        return Of(MagicNames.OptionsOf(before[0]), CompletionKinds.Parameter);

        CompletionList Of(IEnumerable<string> texts, string kind) =>
            new(start, position, [.. texts.Where(text => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Select(text => new CompletionItem(text, text, kind, null))]);
    }
}
