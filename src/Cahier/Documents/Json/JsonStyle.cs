namespace Cahier.Documents.Json;

/// <summary>How a JSON file is laid out: what a writer must keep so that a file's next version differs only where it must.</summary>
/// <param name="Indent">The text of one level of indentation; null for JSON on one line.</param>
/// <param name="NewLine">The line end.</param>
/// <param name="Head">The text before the first brace: empty, a byte order mark, or white space.</param>
/// <param name="Tail">The text after the last brace: usually one line end or nothing.</param>
/// <param name="AsciiOnly">Whether characters above U+007F are written as <c>\uXXXX</c>.</param>
/// <param name="Spaced">Whether a space follows each colon (and, on one line, each comma).</param>
internal sealed record JsonStyle(string? Indent, string NewLine, string Head, string Tail, bool AsciiOnly, bool Spaced)
{
    /// <summary>The style of Jupyter: one space, and a final line end.</summary>
    public static JsonStyle Jupyter { get; } = new(" ", "\n", "", "\n", AsciiOnly: false, Spaced: true);

    /// <summary>JSON on one line without any space.</summary>
    public static JsonStyle Compact { get; } = new(null, "\n", "", "", AsciiOnly: false, Spaced: false);
}
