namespace Cahier.Jupyter.Wire;

/// <summary>
/// Positions in a text: the protocol counts Unicode code points since 5.2, .NET counts UTF-16 units. They differ behind
/// an emoji.
/// </summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#cursor-pos-and-unicode-offsets</remarks>
public static class CodePoints
{
    /// <summary>The UTF-16 position of a position in code points; one beyond the text is its end.</summary>
    public static int ToUtf16(string text, int codePoints)
    {
        ArgumentNullException.ThrowIfNull(text);
        var position = 0;
        for (; codePoints > 0 && position < text.Length; codePoints--)
            position += IsPair(text, position) ? 2 : 1;

        return position;
    }

    /// <summary>The position in code points of a UTF-16 position; one within a pair counts as the pair's beginning.</summary>
    public static int FromUtf16(string text, int position)
    {
        ArgumentNullException.ThrowIfNull(text);
        var codePoints = 0;
        for (var i = 0; i < Math.Min(position, text.Length); i += IsPair(text, i) ? 2 : 1)
            codePoints += IsPair(text, i) && position == i + 1 ? 0 : 1;

        return codePoints;
    }

    private static bool IsPair(string text, int position) =>
        char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
}
