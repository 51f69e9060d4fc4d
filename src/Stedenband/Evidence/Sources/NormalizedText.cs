using System.Text;

namespace Stedenband;

/// <summary>A text in which line breaks, hyphens, quotation marks and page furniture make no difference, with the line that each letter came from.</summary>
internal sealed class NormalizedText
{
    private const int WordsAround = 14;

    private readonly StringBuilder _letters = new();
    private readonly List<int> _lines = [];
    private string _text = "";

    private NormalizedText()
    {
    }

    public string Text => _text;

    public static NormalizedText Of(string raw)
    {
        var normalized = new NormalizedText();
        // A page may begin in the middle of a line, which stays one line to an editor.
        var lines = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(line => line.Split('\f')).ToList();
        var furniture = new PageFurniture(lines.SelectMany(parts => parts));
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var part in lines[i].Where(part => !furniture.Has(part)))
                normalized.AddLine(part.Trim(), i + 1);
        }

        normalized._text = normalized._letters.ToString().TrimEnd();
        return normalized;
    }

    /// <summary>A pin, made equal in the same way.</summary>
    public static string OfPin(string pin)
    {
        var normalized = new NormalizedText();
        normalized.AddLine(pin.Trim(), 1);
        return normalized._letters.ToString().Trim();
    }

    public int LineAt(int place) => _lines[place];

    /// <summary>Where these words stand, as whole words.</summary>
    public IReadOnlyList<int> Occurrences(string words)
    {
        List<int> found = [];
        if (words.Length == 0)
            return found;
        for (var at = _text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(_text[at - 1])) && (end == _text.Length || !char.IsLetterOrDigit(_text[end])))
                found.Add(at);
        }

        return found;
    }

    /// <summary>The words before and after a place.</summary>
    public string Around(int place, int length)
    {
        var before = _text[..place].Split(' ').TakeLast(WordsAround + 1);
        var after = _text[(place + length)..].Split(' ').Take(WordsAround + 1);
        return $"{string.Join(' ', before)}{_text.AsSpan(place, length)}{string.Join(' ', after)}";
    }

    private void AddLine(string line, int number)
    {
        var joins = false;
        for (var i = 0; i < line.Length; i++)
        {
            // A dash with a space before it stands between words; at the end of a line too.
            joins = PlainLetters.IsHyphen(line[i]) && i > 0 && !char.IsWhiteSpace(line[i - 1]);
            if (char.IsWhiteSpace(line[i]))
                Space(number);
            else
                Add(PlainLetters.Of(line[i]), number);
        }

        if (line.Length > 0 && !joins)
            Space(number);
    }

    private void Add(string letters, int number)
    {
        _letters.Append(letters);
        _lines.AddRange(Enumerable.Repeat(number, letters.Length));
    }

    private void Space(int number)
    {
        if (_letters.Length > 0 && _letters[^1] != ' ')
            Add(" ", number);
    }
}
