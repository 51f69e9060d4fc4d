namespace Cahier.Languages.Sql.Text;

/// <summary>A place in a cell's text as people count: from 1.</summary>
internal readonly record struct TextPlace(int Line, int Column, string LineText)
{
    /// <summary>The place of a character.</summary>
    public static TextPlace Of(string text, int index)
    {
        index = Math.Clamp(index, 0, text.Length);
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        var end = text.IndexOf('\n', index);
        return new(text.AsSpan(0, index).Count('\n') + 1, index - start + 1, text[start..(end < 0 ? text.Length : end)]);
    }
}
