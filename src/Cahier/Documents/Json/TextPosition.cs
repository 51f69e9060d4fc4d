using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Cahier.Documents.Json;

/// <summary>A place in a UTF-8 text, as people count: lines and characters from 1.</summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place of a byte.</summary>
    public static TextPosition Of(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..Math.Clamp(offset, 0, text.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>The place where a value begins in the text it was parsed from.</summary>
    public static TextPosition Of(ReadOnlySpan<byte> text, JsonElement element) =>
        text.Overlaps(JsonMarshal.GetRawUtf8Value(element), out var offset) ? Of(text, offset) : new(1, 1);
}
