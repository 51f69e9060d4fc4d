using System.Text;

namespace Stedenband;

/// <summary>The text of a file: UTF-8, or UTF-16 where its mark says so.</summary>
internal static class PlainText
{
    public static (string? Text, string? Fault) Read(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return ((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes.AsSpan(2)), null);
        if (Utf8Text.FirstInvalid(bytes) is { } position)
            return (null, $"the byte 0x{bytes[position]:X2} in line {bytes.AsSpan(0, position).Count((byte)'\n') + 1} is not UTF-8; save the file as a text with the encoding UTF-8, or name the PDF");
        return (Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), null);
    }
}
