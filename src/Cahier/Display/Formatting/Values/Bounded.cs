using System.Globalization;
using System.Text;

namespace Cahier.Display.Formatting.Values;

/// <summary>Cuts texts to a length, and says that it did.</summary>
internal static class Bounded
{
    public static string Text(string text, int characters) =>
        text.Length <= characters ? text : string.Concat(text.AsSpan(0, SafeLength(text, characters)), "…");

    /// <summary>The text cut at the end of a whole output, with the number of characters left out.</summary>
    public static string Output(string text, int characters)
    {
        if (text.Length <= characters)
            return text;

        var kept = SafeLength(text, characters);
        return $"{text.AsSpan(0, kept)}\n… {(text.Length - kept).ToString(CultureInfo.InvariantCulture)} more characters";
    }

    /// <summary>The text with line ends and control characters as spaces.</summary>
    public static string OneLine(string text, int characters)
    {
        var cut = Text(text, characters);
        if (!cut.Any(char.IsControl))
            return cut;

        var line = new StringBuilder(cut.Length);
        foreach (var character in cut.ReplaceLineEndings(" "))
            line.Append(char.IsControl(character) ? ' ' : character);

        return line.ToString();
    }

    // Never half of a character outside the basic plane.
    private static int SafeLength(string text, int characters) =>
        characters > 0 && char.IsHighSurrogate(text[characters - 1]) ? characters - 1 : characters;
}
