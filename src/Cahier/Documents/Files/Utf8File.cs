using System.Text;
using System.Text.Unicode;
using Cahier.Documents.Json;

namespace Cahier.Documents.Files;

/// <summary>The bytes of a text file, and what is wrong with them.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Why the bytes are not a text in UTF-8; null when they are.</summary>
    public static NotebookProblem? Check(ReadOnlySpan<byte> content, string file)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return new(file, 1, 1, "The file is in UTF-16, and notebooks are in UTF-8.", "Save it as UTF-8.");

        if (Utf8.IsValid(content))
            return null;

        var offset = FirstInvalid(content);
        var (line, column) = TextPosition.Of(content, offset);
        return new(file, line, column, $"The byte 0x{content[offset]:X2} is not UTF-8 text.", "Save the file as UTF-8, or take an unharmed copy.");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> content)
    {
        try
        {
            Strict.GetCharCount(content);
            return 0;
        }
        catch (DecoderFallbackException error)
        {
            return Math.Clamp(error.Index, 0, content.Length - 1);
        }
    }
}
