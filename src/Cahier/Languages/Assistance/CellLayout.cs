using System.Text;
using Cahier.Documents;
using Cahier.Languages.Magics;

namespace Cahier.Languages.Assistance;

/// <summary>
/// The lines of a cell with their languages and commands, by position. Unlike <see cref="CellParser"/> it keeps every
/// character in its place, whatever the line ends, for an editor asks by position.
/// </summary>
internal sealed class CellLayout
{
    private readonly string source;
    private readonly List<CellLine> lines = [];

    private CellLayout(string source) => this.source = source;

    /// <summary>The languages of the cell's code, in the order of their first lines.</summary>
    public IEnumerable<string> Languages =>
        lines.Where(line => !line.IsMagic && !string.IsNullOrWhiteSpace(source[line.Start..line.End])).Select(line => line.Language).Distinct();

    /// <summary>Whether the cell ends in a line that begins with <c>#!</c>, and has not begun the next.</summary>
    public bool EndsWithMagic => lines[^1].IsMagic;

    /// <summary>The language in which the cell ends.</summary>
    public string LastLanguage => lines[^1].Language;

    /// <summary>The layout of a cell that begins in a language.</summary>
    public static CellLayout Read(string source, string language)
    {
        var layout = new CellLayout(source);
        var current = LanguageNames.Normalize(language);
        for (var start = 0; start <= source.Length;)
        {
            var end = source.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : source.Length;
            var isMagic = source.AsSpan(start, end - start).StartsWith("#!");
            // The selector's own line counts as of the language it selects.
            if (isMagic && CommandLine.Words(source[(start + 2)..end]) is [var word, ..] && LanguageNames.IsKnown(word))
                current = LanguageNames.Normalize(word);

            layout.lines.Add(new(start, end, isMagic, current));
            start = end + (source.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return layout;
    }

    /// <summary>The line in which a position is.</summary>
    public CellLine LineAt(int position) => lines.FindLast(line => line.Start <= position) ?? lines[0];

    /// <summary>The cell with only the code of one language; all else is spaces.</summary>
    public string Only(string language)
    {
        var text = new StringBuilder(source);
        foreach (var line in lines.Where(line => line.IsMagic || line.Language != language))
            text.Remove(line.Start, line.End - line.Start).Insert(line.Start, " ", line.End - line.Start);

        return text.ToString();
    }
}
