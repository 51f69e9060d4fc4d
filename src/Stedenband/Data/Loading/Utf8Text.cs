using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Stedenband;

/// <summary>What is wrong with the bytes of a text.</summary>
internal static class Utf8Text
{
    /// <summary>The position of the first byte that is not of a text in UTF-8, or null.</summary>
    public static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == OperationStatus.Done)
            position += length;
        return position;
    }
}
